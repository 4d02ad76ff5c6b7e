"""Every failure and state in words: what happened, what to do, and what is known of the bill."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.errors import OF_THE_ACCOUNT, OFFLINE, Charged, Failure, Kind
from desktop_app.core.recipe import Recipe, Transport
from desktop_app.state.full_pictures import Refusal
from desktop_app.ui import wording
from desktop_app.ui.failure_words import WITHOUT_MONEY
from desktop_app.ui.wording import Action, Context

CHARGES = list(Charged)


def failure(kind: Kind, charged: Charged = Charged.PERHAPS) -> Failure:
    """One with everything in it that must not be shown as it is."""
    return Failure(
        kind=kind,
        charged=charged,
        status=429,
        message='{"error": {"code": 429, "key": "sk-or-v1-0123456789abcdef"}}',
        after_s=14.2,
        retry_after_s=3.0,
        generation_id="gen-1",
        path="/home/me/Pictures/Pictor",
    )


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_sentence_and_something_to_do(kind: Kind) -> None:
    said = wording.explain(failure(kind))
    assert said.title.endswith(".")
    assert said.action is not None
    assert wording.label(said.action)
    assert wording.icon(failure(kind))
    assert said.action is not said.second


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("charged", CHARGES)
def test_no_wording_shows_a_code_or_a_key(kind: Kind, charged: Charged) -> None:
    said = wording.explain(failure(kind, charged))
    text = f"{said.title} {said.text}"
    assert not re.search(r"\b[1-5]\d\d\b", text)
    assert "sk-or" not in text
    assert str(kind) not in text or "_" not in str(kind)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("charged", CHARGES)
def test_nothing_was_charged_is_said_only_where_it_is_known(kind: Kind, charged: Charged) -> None:
    text = wording.explain(failure(kind, charged)).text
    assert ("Nothing was charged." in text) == (charged is Charged.NO)


@pytest.mark.parametrize("kind", Kind)
def test_a_possible_charge_is_told_where_money_is_at_stake(kind: Kind) -> None:
    text = wording.explain(failure(kind)).text
    assert ("may have charged" in text) == (kind not in WITHOUT_MONEY)


def test_the_demo_painter_never_charges() -> None:
    for kind in Kind:
        text = wording.explain(failure(kind), Context(is_demo=True)).text
        assert "charged" not in text
    said = wording.explain(Failure(kind=Kind.UNREACHABLE), Context(is_demo=True))
    assert "OpenRouter" not in said.title + said.text


def test_credit_is_told_with_its_amounts() -> None:
    context = Context(estimate_usd=Decimal("0.16"), credit_usd=Decimal("0.03"))
    said = wording.explain(Failure(kind=Kind.NO_CREDIT, charged=Charged.NO), context)
    assert said.text == "This needs about $0.16 and you have $0.03. Nothing was charged."
    assert (said.action, said.second) == (Action.ADD_CREDIT, Action.TRY_AGAIN)


def test_a_dropped_connection_tells_when() -> None:
    said = wording.explain(Failure(kind=Kind.DROPPED, after_s=14.4))
    assert said.title == "The connection dropped after 14 s."
    assert said.text == "Your prompt is safe. OpenRouter may have charged for it."
    assert said.second is Action.SEE_ACTIVITY


def test_words_instead_of_a_picture_are_quoted_in_short() -> None:
    long = "I'd need to know which of the two lakes you mean. " * 20
    said = wording.explain(Failure(kind=Kind.WORDS_ONLY, message=long, charged=Charged.NO))
    assert said.text.startswith("“I'd need to know which")
    assert "…”" in said.text
    assert len(said.text) < 200


def test_markup_and_codes_of_the_service_are_not_quoted() -> None:
    for message in ("<html><b>Bad gateway</b></html>", '{"error": {}}', "error 400 bad size"):
        bad = Failure(kind=Kind.BAD_REQUEST, status=400, message=message, charged=Charged.NO)
        assert "“" not in wording.explain(bad).text


def test_a_full_disk_holds_the_picture_but_not_before_anything_came() -> None:
    full = Failure(kind=Kind.DISK, message="No space left on device", path="/x/y")
    said = wording.explain(full, Context(folder="Pictures/Pictor"))
    assert said.title == "Can't save to Pictures/Pictor."
    assert said.text == "The disk is full. The picture is held until you choose another place."
    unsent = Failure(kind=Kind.DISK, message="Permission denied", charged=Charged.NO)
    assert "held" not in wording.explain(unsent).text
    free = replace(unsent, generation_id="gen-1")  # it came, and cost nothing
    assert "held" in wording.explain(free).text


@pytest.mark.parametrize(
    ("message", "cause"),
    [
        ("certificate verify failed: certificate has expired", "has expired. Check this computer"),
        ("certificate is not yet valid", "isn't valid yet. Check this computer's date"),
        ("Hostname mismatch, certificate is not valid for 'x'", "another name. Ask whoever runs"),
        ("self-signed certificate in certificate chain", "unknown. If your network checks"),
        ("unable to get local issuer certificate", "choose its certificates in Settings."),
        ("there are no certificates at /a/b.pem", "isn't there. Choose another one in Settings."),
        ("something else", "can't be checked. Ask whoever runs your network."),
    ],
)
def test_a_connection_that_is_not_trusted_names_the_cause(message: str, cause: str) -> None:
    said = wording.explain(Failure(kind=Kind.UNTRUSTED, message=message, charged=Charged.NO))
    assert cause in said.text
    assert (said.action, said.second) == (Action.TRY_AGAIN, Action.NETWORK_SETTINGS)
    assert "/a/b" not in said.text


def test_details_are_technical_and_without_the_key() -> None:
    text = wording.details_text(failure(Kind.RATE_LIMITED, Charged.NO))
    for part in ("rate_limited", "429", "gen-1", "14.2 s", "/home/me", "Charged: no"):
        assert part in text
    assert "sk-or" not in text
    assert "0123456789abcdef" not in text
    bearer = Failure(kind=Kind.BAD_KEY, message="Authorization: Bearer abc.def rejected")
    assert "abc.def" not in wording.details_text(bearer)


def test_the_states_of_a_job_in_words() -> None:
    assert wording.waiting()[1] == "Starts when one finishes"
    assert wording.painting(14, 20) == ("Painting", "14 s · about 6 s left")
    assert wording.painting(14)[1] == "14 s"
    assert wording.painting(20, 20)[1] == "20 s · nearly there"
    assert wording.painting(31, 20)[1] == "Taking longer than usual"
    assert wording.painting(120, 20, 90)[1] == "No answer for 1 min 30 s"
    assert wording.painting(120, 20, 89)[1] == "Taking longer than usual"
    assert wording.finishing()[1] == "Saving your picture"
    assert wording.trying_again(8, Failure(kind=Kind.RATE_LIMITED))[1].endswith("in 8 s")
    assert wording.stopped()[1] == "Work already started may still be charged."
    assert "charged" not in wording.stopped(has_started=False)[1]
    assert wording.stopped(is_demo=True) == ("Stopped.", "")
    assert "may have charged" in wording.interrupted()[1]
    assert "charged" not in wording.interrupted(context=Context(is_demo=True))[1]


def test_where_no_keychain_will_do_the_person_chooses_the_place() -> None:
    said = wording.explain(Failure(kind=Kind.NO_KEYRING))
    assert said.title == "There's no keychain here to hold your key."
    assert said.text == "Keep it for this session, or in a private file on this computer?"
    assert (said.action, said.second) == (Action.THIS_SESSION, Action.PRIVATE_FILE)
    assert wording.label(Action.THIS_SESSION) == "This session"
    locked = wording.explain(Failure(kind=Kind.KEYRING_LOCKED))
    assert locked.title == "Your keychain is locked."
    assert (locked.action, locked.second) == (Action.TRY_AGAIN, Action.THIS_SESSION)
    failed = wording.explain(Failure(kind=Kind.KEYRING_FAILED))
    assert (failed.action, failed.second) == (Action.THIS_SESSION, Action.PRIVATE_FILE)


def test_what_was_pasted_is_told_for_what_it_is() -> None:
    titles = {
        kind: wording.explain(Failure(kind=kind)).title
        for kind in (Kind.NOT_A_KEY, Kind.TWO_KEYS, Kind.BAD_KEY)
    }
    assert titles[Kind.NOT_A_KEY] == "That isn't a key."
    assert titles[Kind.TWO_KEYS] == "That is more than one key."
    assert len(set(titles.values())) == 3


def test_a_sign_in_that_ends_can_be_begun_again() -> None:
    for kind in (Kind.SIGN_IN_TIMED_OUT, Kind.SIGN_IN_REFUSED):
        assert wording.explain(Failure(kind=kind)).action is Action.TRY_AGAIN
    slow = wording.explain(Failure(kind=Kind.SIGN_IN_TIMED_OUT))
    assert slow.title == "Signing in took too long."


CHAT = Recipe(prompt="a cat", model="acme/painter")
GOOGLE = replace(CHAT, model="google/gemini-2.5-flash-image")
IMAGES = replace(GOOGLE, transport=Transport.IMAGES)
FREE = "A picture that isn't finished isn't charged."
ANYWAY = "Google goes on painting and charges for it."
MAY = "Work already started may still be charged."


@pytest.mark.parametrize(("recipe", "bill"), [(CHAT, MAY), (GOOGLE, ANYWAY), (IMAGES, FREE)])
def test_stopping_tells_its_bill_by_door_and_maker(recipe: Recipe, bill: str) -> None:
    assert wording.stopped(recipe) == ("Stopped.", bill)
    assert wording.stop_hint(recipe) == f"Stop. {bill}"
    assert wording.stop_hint(recipe, is_demo=True) == "Stop"
    assert wording.stopped(recipe, is_demo=True) == ("Stopped.", "")
    assert "charged" not in wording.stopped(recipe, has_started=False)[1]


@pytest.mark.parametrize(
    ("model", "maker"),
    [
        ("mistralai/x", "Mistral"),
        ("qwen/x", "Alibaba"),
        ("amazon/x", "Amazon"),
        ("~google/latest", "Google"),
        ("openai/gpt-5-image", ""),
        ("x", ""),
    ],
)
def test_whose_services_go_on_is_known(model: str, maker: str) -> None:
    said = wording.stopped(replace(CHAT, model=model))[1]
    assert said == (f"{maker} goes on painting and charges for it." if maker else MAY)


def test_long_silence_is_a_question_and_nothing_stops_by_itself() -> None:
    assert wording.unanswered(89.9, GOOGLE) is None
    asked = wording.unanswered(90, GOOGLE)
    assert asked is not None
    assert (asked.title, asked.text) == ("No answer for 1 min 30 s.", ANYWAY)
    assert (asked.action, asked.second) == (Action.KEEP_WAITING, Action.STOP)
    demo = wording.unanswered(125, CHAT, is_demo=True)
    assert demo is not None
    assert (demo.title, demo.text) == ("No answer for 2 min 5 s.", "")


def test_a_job_that_waits_says_for_what() -> None:
    ends = {
        Kind.UNREACHABLE: "when the connection is back",
        Kind.UNTRUSTED: "when the connection is back",
        Kind.NOT_THE_SERVICE: "when the connection is back",
        Kind.BAD_KEY: "when your key works",
        Kind.NO_KEY: "when your key works",
        Kind.NO_CREDIT: "when there is credit",
        Kind.KEY_LIMIT: "when your key's limit is raised",
        Kind.MONTH_LIMIT: "next month, or with another limit",
    }
    assert ends.keys() == OFFLINE | OF_THE_ACCOUNT
    for kind, end in ends.items():
        assert wording.waiting(failure(kind)) == ("Waiting", f"Starts {end}")
    assert wording.waiting(failure(Kind.RATE_LIMITED)) == wording.waiting()


@pytest.mark.parametrize("kind", Kind)
def test_the_strip_tells_every_kind_without_its_bill(kind: Kind) -> None:
    strip = wording.strip(failure(kind, Charged.NO))
    assert strip.title.endswith(".")
    assert strip.icon
    assert strip.action is not None
    assert strip.action is not strip.second
    assert "charged" not in strip.text
    assert "sk-or" not in strip.text


def test_the_strip_of_being_offline_and_of_no_credit() -> None:
    offline = wording.strip(failure(Kind.UNREACHABLE, Charged.NO))
    assert (offline.icon, offline.title) == ("wifi-off", "You're offline.")
    assert offline.text == (
        "Everything you've made is here. New pictures start when the connection is back."
    )
    assert (offline.action, offline.second) == (Action.TRY_NOW, None)
    context = Context(estimate_usd=Decimal("0.16"), credit_usd=Decimal("0.03"))
    poor = wording.strip(failure(Kind.NO_CREDIT, Charged.NO), context)
    assert poor.text == "This needs about $0.16 and you have $0.03."
    assert (poor.action, poor.second) == (Action.ADD_CREDIT, Action.TRY_AGAIN)


def test_a_picture_elsewhere_is_offered_with_its_host() -> None:
    linked = Failure(kind=Kind.LINKED, links=("https://Pics.Example:443/a?sig=1", "http://x/"))
    said = wording.explain(linked)
    assert said.title == "The picture lies elsewhere."
    assert said.text == "It's at pics.example. Pictor can fetch it without your key."
    assert (said.action, said.second) == (Action.FETCH, Action.DISMISS)
    assert wording.label(Action.FETCH) == "Fetch it"
    tried = wording.explain(replace(linked, message="the name has no address"))
    assert tried.text == "It couldn't be fetched from pics.example. You can try again later."
    assert tried.action is Action.FETCH
    assert "Link: https://Pics.Example" in wording.details_text(linked)


@pytest.mark.parametrize("link", ["http://a.example/x", "file:///etc/passwd", "https://[::1/"])
def test_an_address_that_is_never_opened_is_shown_as_text(link: str) -> None:
    said = wording.explain(Failure(kind=Kind.LINKED, links=(link,)))
    assert said.text == f"Pictor doesn't open such an address: {link}"
    assert said.action is not Action.FETCH


def test_what_came_of_a_picture_is_offered() -> None:
    cut = Failure(kind=Kind.DROPPED, after_s=3, path="/library/recovered/a-incomplete.png")
    said = wording.explain(cut)
    assert "What came of the picture is kept as a file." in said.text
    assert said.second is Action.SHOW_FILE
    assert "/library" not in said.text
    elsewhere = wording.explain(replace(cut, path="", links=("https://a.example/b.png",)))
    assert elsewhere.second is Action.FETCH


def test_a_proxy_that_wants_a_password_leads_to_the_settings() -> None:
    proxy = Failure(kind=Kind.NOT_THE_SERVICE, charged=Charged.NO, status=407)
    said = wording.explain(proxy)
    assert said.text.startswith("Your proxy asks for a name and a password. Add them")
    assert (said.action, said.second) == (Action.NETWORK_SETTINGS, Action.TRY_AGAIN)


def test_a_refusal_gives_its_reasons() -> None:
    flagged = Failure(kind=Kind.REFUSED, message="Flagged (violence)", charged=Charged.NO)
    said = wording.explain(flagged)
    assert said.text.startswith("“Flagged (violence)” Its safety filter stopped this prompt.")
    coded = wording.explain(replace(flagged, message="IMAGE_PROHIBITED_CONTENT"))
    assert "PROHIBITED" not in coded.text


def test_every_refusal_is_explained() -> None:
    for refusal in Refusal:
        said = wording.explain_refusal(refusal)
        assert said.title.endswith(".")
        assert said.text
        assert said.action is None
    assert "moved or deleted outside Pictor" in wording.explain_refusal(Refusal.MISSING).title


def test_every_action_has_a_label() -> None:
    assert all(wording.label(action) for action in Action)
