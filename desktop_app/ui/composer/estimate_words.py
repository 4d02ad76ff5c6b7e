"""An estimate as a sentence, and what it is founded on as another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.state.estimates import Basis, Estimate
from desktop_app.ui.composer.words import money


def estimate_words(estimate: Estimate) -> tuple[str, str]:
    """The sentence for the foot of the panel, and the part of it that counts."""
    tr = QCoreApplication.translate
    basis = estimate.basis
    if basis is Basis.FREE:
        return tr("Composer", "Free"), ""
    if estimate.low is None or estimate.high is None:
        return tr("Composer", "Price varies"), ""
    if basis is Basis.LAST and estimate.last is not None:
        amount = money(estimate.last)
        sentence = tr("Composer", "Price varies, last one was {amount}")
    elif money(estimate.low) != money(estimate.high):
        amount = tr("Composer", "{low} – {high}").format(
            low=money(estimate.low), high=money(estimate.high)
        )
        sentence = "{amount}"
    else:
        amount = money(estimate.low)
        if basis is Basis.OWN:
            sentence = tr("Composer", "About {amount} · your usual")
        elif estimate.is_least:
            sentence = tr("Composer", "From {amount}")
        else:
            sentence = tr("Composer", "About {amount}")
    return sentence.format(amount=amount), amount


def price_words(estimate: Estimate) -> str:
    """The same within a sentence, and as short as can be: "about $0.48"."""
    tr = QCoreApplication.translate
    if estimate.basis is Basis.FREE:
        return tr("Composer", "free")
    if estimate.low is None or estimate.high is None:
        return tr("Composer", "price varies")
    low, high = money(estimate.low), money(estimate.high)
    if low != high:
        return tr("Composer", "{low} – {high}").format(low=low, high=high)
    sentence = tr("Composer", "from {amount}") if estimate.is_least else ""
    return (sentence or tr("Composer", "about {amount}")).format(amount=low)


def basis_words(estimate: Estimate, size: str | None) -> str:
    """Why the estimate says what it says; the size is named where there is a choice."""
    tr = QCoreApplication.translate
    match estimate.basis:
        case Basis.FREE:
            return tr("Composer", "Nothing is charged for this model.")
        case Basis.PUBLISHED if size:
            return tr("Composer", "From the published price for {size}.").format(size=size)
        case Basis.PUBLISHED:
            return tr("Composer", "From the published price.")
        case Basis.RANGE:
            return tr(
                "Composer",
                "From the published prices. Which one applies is known afterwards.",
            )
        case Basis.OWN:
            return tr("Composer", "From your last %Ln pictures with this model.", "", estimate.runs)
        case Basis.TYPICAL if estimate.is_least:
            return tr(
                "Composer",
                "From what the smallest size usually costs with this model. This one costs more.",
            )
        case Basis.TYPICAL:
            return tr("Composer", "From what a picture usually costs with this model.")
        case Basis.LAST:
            return tr("Composer", "From the one picture that you've made with this model.")
        case Basis.UNKNOWN:
            return tr(
                "Composer",
                "This model has no fixed price. A few pictures will show what it costs you.",
            )
