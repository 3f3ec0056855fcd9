"""A text as the tests of relations read it."""

import polparse

DATE = "2022-05-11"


def read(text):
    """The document, and a function from ids to names."""
    doc = polparse.parse(text, date=DATE)
    names = {actor.id: actor.name for actor in doc.actors}
    return doc, lambda ids: [names[id] for id in ids]
