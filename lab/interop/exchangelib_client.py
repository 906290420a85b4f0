"""What exchangelib reads from the lab: one line for each thing, operation and value with a tab between."""

import sys
from datetime import datetime, timedelta

from exchangelib import DELEGATE, UTC, Account, Credentials
from exchangelib.autodiscover.discovery.pox import PoxAutodiscovery
from exchangelib.ewsdatetime import EWSDate

ME, OTHER, PASSWORD, USER = sys.argv[1:5]
START = datetime(2026, 11, 24, tzinfo=UTC)
END = START + timedelta(days=9)


def say(operation, *value):
    print(operation, " ".join(str(part) for part in value), sep="\t", flush=True)


def utc(moment):
    if isinstance(moment, EWSDate):
        return str(moment)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def attempt(operation, ask):
    try:
        ask()
    except Exception as error:
        say(operation, "failed:", type(error).__name__, error)


def availability(account):
    asked = [(OTHER, "Required", False)]
    for view in account.protocol.get_free_busy_info(asked, START, END, 60):
        for event in view.calendar_events or []:
            subject = event.details.subject if event.details else None
            say("availability", utc(event.start), utc(event.end), event.busy_type, subject or "-")


def replies(account):
    oof = account.oof_settings
    say("automatic replies", oof.state, oof.external_audience, utc(oof.start), utc(oof.end))
    say("automatic replies", oof.internal_reply)
    say("automatic replies", oof.external_reply)


def delegates(account):
    for one in account.delegates:
        levels = one.delegate_permissions
        say(
            "delegates",
            one.user_id.primary_smtp_address,
            levels.calendar_folder_permission_level,
            levels.tasks_folder_permission_level,
            levels.inbox_folder_permission_level,
        )


def permissions(account):
    for entry in account.calendar.permission_set.calendar_permissions:
        who = entry.user_id.distinguished_user or entry.user_id.primary_smtp_address
        say("calendar permissions", who, entry.calendar_permission_level)


def view(account):
    for item in account.calendar.view(start=START, end=END):
        say("calendar view", item.subject, "all day" if item.is_all_day else utc(item.start), item.legacy_free_busy_status)


credentials = Credentials(USER, PASSWORD)
discovered, _ = PoxAutodiscovery(email=ME, credentials=credentials).discover()
say("discovery", discovered.protocol.ews_url)
account = Account(ME, credentials=credentials, autodiscover=True, access_type=DELEGATE)
attempt("availability", lambda: availability(account))
attempt("automatic replies", lambda: replies(account))
attempt("delegates", lambda: delegates(account))
attempt("calendar permissions", lambda: permissions(account))
attempt("calendar view", lambda: view(account))
