package io.github.teamsexchange.lab.ews;

import static io.github.teamsexchange.lab.ews.EwsClient.all;
import static io.github.teamsexchange.lab.ews.EwsClient.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.lab.xml.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What DavMail asks: it lists and searches calendars by properties that only MAPI has names for. */
class ExtendedPropertiesTest {

    private static final String RECURRING = "<t:ExtendedFieldURI DistinguishedPropertySetId='Appointment'"
            + " PropertyId='33315' PropertyType='Boolean'/>";

    @Test
    void aTagIsOneInAnyNotation() throws Exception {
        Element found = find(
                "<t:ExtendedFieldURI PropertyTag='0x0e23' PropertyType='Integer'/>"
                        + "<t:ExtendedFieldURI PropertyTag='55' PropertyType='String'/>"
                        + "<t:ExtendedFieldURI PropertyTag='0x9999' PropertyType='String'/>",
                "");
        assertEquals(
                List.of("1", "Project review", "2", "Dentist"),
                texts(found, "Value").subList(0, 4));
        assertEquals(
                List.of("0x0e23", "55"),
                all(found, "ExtendedFieldURI").subList(0, 2).stream()
                        .map(path -> path.attribute("PropertyTag").orElse(""))
                        .toList());
    }

    @Test
    void aSearchKnowsThemToo() throws Exception {
        assertEquals(4, all(find("", recurring("false")), "CalendarItem").size());
        assertEquals(0, all(find("", recurring("true")), "CalendarItem").size());
    }

    private static String recurring(String value) {
        return "<m:Restriction><t:IsEqualTo>" + RECURRING + "<t:FieldURIOrConstant><t:Constant Value='" + value
                + "'/></t:FieldURIOrConstant></t:IsEqualTo></m:Restriction>";
    }

    private static Element find(String paths, String restriction) throws Exception {
        return EwsClient.healthy("alex@contoso.test")
                .ask(
                        "<m:FindItem Traversal='Shallow'><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape>"
                                + "<t:AdditionalProperties>" + paths + "</t:AdditionalProperties></m:ItemShape>"
                                + restriction
                                + "<m:ParentFolderIds><t:DistinguishedFolderId Id='calendar'/></m:ParentFolderIds></m:FindItem>");
    }
}
