package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.List;

/** Lists the folders in a folder that the visitor may read. Restrictions are not regarded. */
final class FindFolder implements Operation {

    @Override
    public Markup answer(Question question) throws Refusal {
        FolderView view = new FolderView(Shape.read(question.part("FolderShape")), question.visitor());
        boolean deep = question.body().attribute("Traversal").orElse("Shallow").equals("Deep");
        return Responses.of("FindFolder", question.part("ParentFolderIds").children(), id -> folders(view, id, deep));
    }

    private static List<Markup> folders(FolderView view, Element id, boolean deep) throws Refusal {
        FolderIds.FolderAccess parent = FolderIds.find(id, view.visitor()).readable();
        List<Folder> all =
                deep ? parent.folder().descendants() : parent.folder().children();
        List<Markup> shown =
                all.stream().map(folder -> view.show(parent.access(), folder)).toList();
        return List.of(Markup.of("m:RootFolder", Markup.of("t:Folders", shown))
                .with("IndexedPagingOffset", shown.size())
                .with("TotalItemsInView", shown.size())
                .with("IncludesLastItemInRange", true));
    }
}
