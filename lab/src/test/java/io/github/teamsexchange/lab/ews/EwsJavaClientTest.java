package io.github.teamsexchange.lab.ews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import io.github.teamsexchange.lab.Scenarios;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import microsoft.exchange.webservices.data.core.ExchangeService;
import microsoft.exchange.webservices.data.core.PropertySet;
import microsoft.exchange.webservices.data.core.WebProxy;
import microsoft.exchange.webservices.data.core.enumeration.availability.AvailabilityData;
import microsoft.exchange.webservices.data.core.enumeration.misc.ExchangeVersion;
import microsoft.exchange.webservices.data.core.enumeration.property.BasePropertySet;
import microsoft.exchange.webservices.data.core.enumeration.property.OofState;
import microsoft.exchange.webservices.data.core.enumeration.property.WellKnownFolderName;
import microsoft.exchange.webservices.data.core.exception.service.remote.ServiceRequestException;
import microsoft.exchange.webservices.data.core.exception.service.remote.ServiceResponseException;
import microsoft.exchange.webservices.data.core.response.AttendeeAvailability;
import microsoft.exchange.webservices.data.core.response.DelegateUserResponse;
import microsoft.exchange.webservices.data.core.service.folder.CalendarFolder;
import microsoft.exchange.webservices.data.core.service.item.Appointment;
import microsoft.exchange.webservices.data.core.service.schema.FolderSchema;
import microsoft.exchange.webservices.data.credential.WebCredentials;
import microsoft.exchange.webservices.data.misc.availability.AttendeeInfo;
import microsoft.exchange.webservices.data.misc.availability.TimeWindow;
import microsoft.exchange.webservices.data.property.complex.FolderId;
import microsoft.exchange.webservices.data.property.complex.FolderPermission;
import microsoft.exchange.webservices.data.property.complex.Mailbox;
import microsoft.exchange.webservices.data.property.complex.availability.CalendarEvent;
import microsoft.exchange.webservices.data.property.complex.availability.OofSettings;
import microsoft.exchange.webservices.data.search.CalendarView;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.conn.socket.PlainConnectionSocketFactory;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.BasicHttpClientConnectionManager;
import org.junit.jupiter.api.Test;

/**
 * Microsoft's own Java client reads what the deployment file says, by Basic, through the lab's proxy. Its discovery
 * asks hosts by name on port 443, of which a test has none: it is tried by the script in {@code lab/interop}.
 */
class EwsJavaClientTest {

    private static final Date FROM = Date.from(Instant.parse("2026-11-24T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2026-11-25T00:00:00Z"));
    private static final String PASSWORD = "only-for-t3sts";

    /** Offers Basic alone: where NTLM is offered, too, this client takes that. No list knows its agent. */
    private static Lab lab() {
        return Lab.start(Scenarios.healthyBut("""
                {"onPremises": {"authentication": ["Basic"]},
                 "configuration": {"on-premises": {"Get-OrganizationConfig": {"organization": {
                   "EwsApplicationAccessPolicy": "$null"}}}},
                 "accounts": {"boss": {"user": "CONTOSO\\\\boss", "upn": "boss@contoso.test",
                                       "mailbox": "boss@contoso.test", "password": "%s"}}}
                """.formatted(PASSWORD)));
    }

    @Test
    void calendarView() throws Exception {
        try (Lab lab = lab();
                Client boss = new Client(lab)) {
            List<Appointment> found = boss.findAppointments(WellKnownFolderName.Calendar, new CalendarView(FROM, UNTIL))
                    .getItems();
            assertEquals(
                    List.of("Project review", "Salaries"),
                    found.stream().map(Client::subject).toList());
            Appointment review = Appointment.bind(boss, found.get(0).getId());
            assertEquals(Date.from(Instant.parse("2026-11-24T09:45:00Z")), review.getStart());
            assertEquals("Room 4", review.getLocation());
            assertEquals("boss@contoso.test", review.getOrganizer().getAddress());
            assertEquals(2, review.getRequiredAttendees().getCount());
        }
    }

    @Test
    void availability() throws Exception {
        try (Lab lab = lab();
                Client boss = new Client(lab)) {
            List<AttendeeInfo> attendees =
                    List.of(new AttendeeInfo("alex@contoso.test"), new AttendeeInfo("nobody@contoso.test"));
            var answers = boss.getUserAvailability(attendees, new TimeWindow(FROM, UNTIL), AvailabilityData.FreeBusy)
                    .getAttendeesAvailability();
            AttendeeAvailability alex = answers.getResponseAtIndex(0);
            assertEquals(
                    List.of("Busy", "OOF"),
                    alex.getCalendarEvents().stream()
                            .map(CalendarEvent::getFreeBusyStatus)
                            .map(Enum::name)
                            .toList());
            assertEquals(
                    "ErrorMailRecipientNotFound",
                    answers.getResponseAtIndex(1).getErrorCode().name());
        }
    }

    @Test
    void automaticReplies() throws Exception {
        try (Lab lab = lab();
                Client boss = new Client(lab)) {
            OofSettings settings = boss.getUserOofSettings("boss@contoso.test");
            assertEquals(OofState.Scheduled, settings.getState());
            assertEquals(
                    Date.from(Instant.parse("2026-11-30T07:00:00Z")),
                    settings.getDuration().getStartTime());
            assertTrue(settings.getExternalReply().toString().contains("travelling"));
            ServiceRequestException refused =
                    assertThrows(ServiceRequestException.class, () -> boss.getUserOofSettings("alex@contoso.test"));
            ServiceResponseException fault = assertInstanceOf(ServiceResponseException.class, refused.getCause());
            assertEquals("ErrorAccessDenied", fault.getErrorCode().name());
        }
    }

    /** What the delegate may do this client never reads: where it looks for the levels it tests for the user again. */
    @Test
    void delegates() throws Exception {
        try (Lab lab = lab();
                Client boss = new Client(lab)) {
            List<DelegateUserResponse> found = List.copyOf(
                    boss.getDelegates(new Mailbox("boss@contoso.test"), true).getDelegateUserResponses());
            assertEquals(1, found.size());
            var pa = found.get(0).getDelegateUser();
            assertEquals("pa@contoso.test", pa.getUserId().getPrimarySmtpAddress());
            assertTrue(pa.getReceiveCopiesOfMeetingMessages());
            assertFalse(pa.getViewPrivateItems());
        }
    }

    @Test
    void calendarPermissions() throws Exception {
        try (Lab lab = lab();
                Client boss = new Client(lab)) {
            PropertySet wanted = new PropertySet(BasePropertySet.IdOnly, FolderSchema.Permissions);
            FolderId calendar = new FolderId(WellKnownFolderName.Calendar, new Mailbox("boss@contoso.test"));
            List<FolderPermission> permissions =
                    CalendarFolder.bind(boss, calendar, wanted).getPermissions().getItems();
            assertEquals(
                    List.of("FreeBusyTimeOnly", "None", "Editor"),
                    permissions.stream()
                            .map(FolderPermission::getDisplayPermissionLevel)
                            .map(Enum::name)
                            .toList());
        }
    }

    /** The client, trusting the lab's authority for itself only: the JVM's trust is everybody's. */
    private static final class Client extends ExchangeService {

        Client(Lab lab) throws Exception {
            super(ExchangeVersion.Exchange2010_SP2);
            var registry = RegistryBuilder.<ConnectionSocketFactory>create()
                    .register("http", PlainConnectionSocketFactory.INSTANCE)
                    .register("https", new SSLConnectionSocketFactory(LabClient.trusting(lab)))
                    .build();
            httpClient = HttpClients.custom()
                    .setConnectionManager(new BasicHttpClientConnectionManager(registry))
                    .build();
            setUrl(URI.create("https://mail.contoso.test/EWS/Exchange.asmx"));
            setCredentials(new WebCredentials("boss@contoso.test", PASSWORD));
            setWebProxy(new WebProxy("127.0.0.1", lab.proxyAddress().getPort()));
        }

        static String subject(Appointment appointment) {
            try {
                return appointment.getSubject();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }
}
