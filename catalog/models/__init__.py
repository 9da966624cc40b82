"""What a household owns: titles with seasons and episodes, their cuts, the jobs that make them and what happened.

Briefs, screenplays and cuts are values of the generator, stored as JSON; rows only say who owns them and how far they are.
"""

from catalog.models.cut import Cut
from catalog.models.household import FOR_KIDS, Device, Household, Invitation, Profile, Token, public_id
from catalog.models.job import ATTEMPTS, LEASE, PATIENCE, Event, Job, JobQuerySet, JobState
from catalog.models.series import Episode, Plan, Rhythm, Season, watched
from catalog.models.title import Reference, Title, TitleQuerySet
from catalog.models.viewing import Shelved, Viewing
from catalog.models.vote import Ballot, Vote

__all__ = [
    "ATTEMPTS",
    "Ballot",
    "Cut",
    "Device",
    "Episode",
    "Event",
    "FOR_KIDS",
    "Household",
    "Invitation",
    "Job",
    "JobQuerySet",
    "JobState",
    "LEASE",
    "PATIENCE",
    "Plan",
    "Profile",
    "Reference",
    "Rhythm",
    "Season",
    "Shelved",
    "Title",
    "TitleQuerySet",
    "Token",
    "Viewing",
    "Vote",
    "public_id",
    "watched",
]
