"""Reasons in the language of the page."""

from __future__ import annotations

from django import template

from catalog.refusals import told

register = template.Library()
register.filter("told", told)
