"""Spoken: an answer is in the language that its address names, else in the browser's best."""

from __future__ import annotations

from babel.support import Translations
from flask import Flask, request
from flask_babel import Babel, Domain, get_locale

from wsr import i18n


class Words(Domain):  # type: ignore[misc]
    """Sentences straight from the catalogues as they are written, with nothing to compile."""

    def get_translations(self) -> Translations:
        return i18n.translations(str(get_locale() or "en"))


def speak(app: Flask, usual: str) -> None:
    """Pages and refusals of this app; `usual` is for browsers that ask for no language we have."""
    babel = Babel(app, locale_selector=lambda: asked_for(usual))
    babel.domain_instance = Words()


def asked_for(usual: str) -> str:
    """`?language=ne` in an address comes first: a facilitator prints for readers of another one."""
    named = request.args.get("language", "") if request else ""
    if named in i18n.languages():
        return named.replace("-", "_")
    found = request.accept_languages.best_match(i18n.languages()) if request else None
    return (found or usual).replace("-", "_")
