"""Downloads: the documents of a workshop."""

from flask import Blueprint

bp = Blueprint("downloads", __name__)
