import java.net.URI;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import microsoft.exchange.webservices.data.core.ExchangeService;
import microsoft.exchange.webservices.data.core.PropertySet;
import microsoft.exchange.webservices.data.core.enumeration.availability.AvailabilityData;
import microsoft.exchange.webservices.data.core.enumeration.misc.ExchangeVersion;
import microsoft.exchange.webservices.data.core.enumeration.property.BasePropertySet;
import microsoft.exchange.webservices.data.core.enumeration.property.WellKnownFolderName;
import microsoft.exchange.webservices.data.core.response.AttendeeAvailability;
import microsoft.exchange.webservices.data.core.response.DelegateUserResponse;
import microsoft.exchange.webservices.data.core.service.folder.CalendarFolder;
import microsoft.exchange.webservices.data.core.service.folder.Folder;
import microsoft.exchange.webservices.data.core.service.item.Appointment;
import microsoft.exchange.webservices.data.core.service.schema.FolderSchema;
import microsoft.exchange.webservices.data.credential.WebCredentials;
import microsoft.exchange.webservices.data.misc.availability.AttendeeInfo;
import microsoft.exchange.webservices.data.misc.availability.OofReply;
import microsoft.exchange.webservices.data.misc.availability.TimeWindow;
import microsoft.exchange.webservices.data.property.complex.FolderPermission;
import microsoft.exchange.webservices.data.property.complex.Mailbox;
import microsoft.exchange.webservices.data.property.complex.UserId;
import microsoft.exchange.webservices.data.property.complex.availability.CalendarEvent;
import microsoft.exchange.webservices.data.property.complex.availability.OofSettings;
import microsoft.exchange.webservices.data.search.CalendarView;

/** What ews-java-api reads from the lab: one line for each thing, operation and value with a tab between. */
public final class EwsJavaClient {

    private static final SimpleDateFormat UTC = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private final ExchangeService service = new ExchangeService(ExchangeVersion.Exchange2010_SP2);
    private final String me;
    private final String other;

    private EwsJavaClient(String me, String other, WebCredentials credentials) {
        this.me = me;
        this.other = other;
        service.setCredentials(credentials);
        service.setTimeout(20_000);
    }

    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        UTC.setTimeZone(TimeZone.getTimeZone("UTC"));
        EwsJavaClient client = new EwsJavaClient(args[0], args[1], credentials(args[4], args[2]));
        attempt("discovery", client::discover);
        if (client.service.getUrl() == null) {
            client.service.setUrl(URI.create(args[3]));
        }
        attempt("availability", client::availability);
        attempt("automatic replies", client::replies);
        attempt("delegate addresses", client::delegates);
        attempt("calendar permissions", client::permissions);
        attempt("calendar view", client::view);
    }

    /** The library wants the domain of {@code DOMAIN\\user} by itself. */
    private static WebCredentials credentials(String user, String password) {
        int backslash = user.indexOf('\\');
        return backslash < 0
                ? new WebCredentials(user, password)
                : new WebCredentials(user.substring(backslash + 1), password, user.substring(0, backslash));
    }

    private void discover() throws Exception {
        service.autodiscoverUrl(me, address -> address.startsWith("https://"));
        say("discovery", service.getUrl().toString());
    }

    private void availability() throws Exception {
        TimeWindow window = new TimeWindow(start(), end());
        List<AttendeeInfo> people = List.of(AttendeeInfo.getAttendeeInfoFromString(other));
        for (AttendeeAvailability one : service.getUserAvailability(people, window, AvailabilityData.FreeBusy)
                .getAttendeesAvailability()) {
            for (CalendarEvent event : one.getCalendarEvents()) {
                String subject = event.getDetails() == null ? null : event.getDetails().getSubject();
                say(
                        "availability",
                        UTC.format(event.getStartTime()) + " " + UTC.format(event.getEndTime()) + " "
                                + event.getFreeBusyStatus() + " " + (subject == null ? "-" : subject));
            }
        }
    }

    private void replies() throws Exception {
        OofSettings settings = service.getUserOofSettings(me);
        say(
                "automatic replies",
                settings.getState() + " " + settings.getExternalAudience() + " "
                        + UTC.format(settings.getDuration().getStartTime()) + " "
                        + UTC.format(settings.getDuration().getEndTime()));
        for (OofReply reply : List.of(settings.getInternalReply(), settings.getExternalReply())) {
            say("automatic replies", reply.getMessage());
        }
    }

    private void delegates() throws Exception {
        for (DelegateUserResponse one : service.getDelegates(new Mailbox(me), true).getDelegateUserResponses()) {
            say("delegate addresses", one.getDelegateUser().getUserId().getPrimarySmtpAddress());
        }
    }

    private void permissions() throws Exception {
        PropertySet wanted = new PropertySet(BasePropertySet.IdOnly, FolderSchema.Permissions);
        for (FolderPermission entry : Folder.bind(service, WellKnownFolderName.Calendar, wanted).getPermissions()) {
            UserId user = entry.getUserId();
            Object who = user.getstandardUser() == null ? user.getPrimarySmtpAddress() : user.getstandardUser();
            say("calendar permissions", who + " " + entry.getDisplayPermissionLevel());
        }
    }

    private void view() throws Exception {
        CalendarFolder calendar = CalendarFolder.bind(service, WellKnownFolderName.Calendar);
        for (Appointment found : calendar.findAppointments(new CalendarView(start(), end())).getItems()) {
            found.load();
            String when = found.getIsAllDayEvent() ? "all day" : UTC.format(found.getStart());
            say("calendar view", found.getSubject() + " " + when + " " + found.getLegacyFreeBusyStatus());
        }
    }

    private static Date start() throws Exception {
        return UTC.parse("2026-11-24T00:00:00Z");
    }

    private static Date end() throws Exception {
        return UTC.parse("2026-12-03T00:00:00Z");
    }

    private static void say(String operation, String value) {
        System.out.println(operation + "\t" + value);
    }

    private static void attempt(String operation, Question question) {
        try {
            question.ask();
        } catch (Exception e) {
            say(operation, "failed: " + e);
        }
    }

    private interface Question {
        void ask() throws Exception;
    }
}
