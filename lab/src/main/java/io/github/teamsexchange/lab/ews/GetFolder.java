package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.List;

/** Shows folders, those of others as far as the visitor may read them. */
final class GetFolder implements Operation {

    @Override
    public Markup answer(Question question) throws Refusal {
        FolderView view = new FolderView(Shape.read(question.part("FolderShape")), question.visitor());
        return Responses.of("GetFolder", question.part("FolderIds").children(), id -> folder(view, id));
    }

    private static List<Markup> folder(FolderView view, Element id) throws Refusal {
        FolderIds.FolderAccess found = FolderIds.find(id, view.visitor()).readable();
        return List.of(Markup.of("m:Folders", view.show(found.access(), found.folder())));
    }
}
