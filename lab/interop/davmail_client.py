"""What DavMail reads from the lab, asked over CalDAV: one line for each thing, operation and value with a tab between."""

import base64
import re
import sys
import urllib.request

ME, OTHER, PASSWORD = sys.argv[1:4]
BASE = "http://127.0.0.1:1080"


def ask(method, path, body, **headers):
    request = urllib.request.Request(BASE + path, body.encode(), method=method)
    secret = base64.b64encode(f"{ME}:{PASSWORD}".encode()).decode()
    request.add_header("Authorization", "Basic " + secret)
    for name, value in {"Content-Type": "text/xml; charset=utf-8", **headers}.items():
        request.add_header(name.replace("_", "-"), value)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.status, answer.read().decode()


def say(operation, value):
    print(operation, value, sep="\t", flush=True)


def attempt(operation, question):
    try:
        question()
    except Exception as error:
        say(operation, f"failed: {error}")


def utc(stamp):
    return re.sub(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z", r"\1-\2-\3T\4:\5:\6Z", stamp)


def login():
    status, text = ask(
        "PROPFIND",
        f"/principals/users/{ME}/",
        '<D:propfind xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">'
        "<D:prop><C:calendar-home-set/></D:prop></D:propfind>",
        Depth="0",
    )
    say("login", f"{status} {re.search('/users/[^/<]+', text).group().lower()}")


def free_busy():
    _, text = ask(
        "POST",
        f"/users/{ME}/outbox",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:lab\r\nMETHOD:REQUEST\r\nBEGIN:VFREEBUSY\r\nUID:1\r\n"
        "DTSTAMP:20261124T000000Z\r\nDTSTART:20261124T000000Z\r\nDTEND:20261203T000000Z\r\n"
        f"ORGANIZER:mailto:{ME}\r\nATTENDEE:mailto:{OTHER}\r\nEND:VFREEBUSY\r\nEND:VCALENDAR\r\n",
        Content_Type="text/calendar; charset=utf-8",
    )
    for kind, times in re.findall(r"FREEBUSY;FBTYPE=([A-Z-]+):(\S+)", text):
        for span in times.split(","):
            say("free/busy", f"{kind} " + " ".join(utc(part) for part in span.split("/")))


def view():
    _, text = ask(
        "REPORT",
        f"/users/{ME}/calendar/",
        '<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/>'
        '<C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">'
        '<C:time-range start="20261124T000000Z" end="20261203T000000Z"/></C:comp-filter></C:comp-filter></C:filter>'
        "</C:calendar-query>",
        Depth="1",
    )
    for event in re.findall(r"BEGIN:VEVENT.*?END:VEVENT", text, re.S):
        value = dict(
            (line.split(":", 1)[0].split(";")[0], line.split(":", 1)[1].strip()) for line in event.splitlines() if ":" in line
        )
        start = value["DTSTART"]
        say(
            "calendar view",
            f"{value['SUMMARY']} {utc(start) if 'T' in start else 'all day'} {value['X-MICROSOFT-CDO-BUSYSTATUS']}",
        )


attempt("login", login)
attempt("free/busy", free_busy)
attempt("calendar view", view)
