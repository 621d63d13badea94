"""Ids and addresses: the words that get written down. Knows no table and no platform."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType, Union

PersonId = NewType("PersonId", int)
MembershipId = NewType("MembershipId", int)
NetworkId = NewType("NetworkId", int)
SectionId = NewType("SectionId", int)
ThemeId = NewType("ThemeId", int)
ActivityId = NewType("ActivityId", int)
DraftId = NewType("DraftId", int)
ArrivalId = NewType("ArrivalId", int)
OutboxId = NewType("OutboxId", int)
SharedBodyId = NewType("SharedBodyId", int)
BlobId = NewType("BlobId", int)
ReminderId = NewType("ReminderId", int)
EventId = NewType("EventId", int)
AnnouncementId = NewType("AnnouncementId", int)
ChecklistId = NewType("ChecklistId", int)
CheckId = NewType("CheckId", int)
PlanId = NewType("PlanId", int)
CaseId = NewType("CaseId", int)
QuestionId = NewType("QuestionId", int)
TurnId = NewType("TurnId", int)
PracticeId = NewType("PracticeId", int)
AdaptationId = NewType("AdaptationId", int)
FactorId = NewType("FactorId", int)
IdeaId = NewType("IdeaId", int)
MarketId = NewType("MarketId", int)
IssueId = NewType("IssueId", int)
ResourceId = NewType("ResourceId", int)
RegionId = NewType("RegionId", int)
FederationId = NewType("FederationId", int)
TicketId = NewType("TicketId", int)
RelayId = NewType("RelayId", int)
IntroductionId = NewType("IntroductionId", int)
ClaimId = NewType("ClaimId", int)
ProjectId = NewType("ProjectId", int)
TeamAskId = NewType("TeamAskId", int)
TeamLinkId = NewType("TeamLinkId", int)
TaskId = NewType("TaskId", int)
DecisionId = NewType("DecisionId", int)
ContactId = NewType("ContactId", int)
OrganisationId = NewType("OrganisationId", int)
LeadId = NewType("LeadId", int)
HelpRequestId = NewType("HelpRequestId", int)
SeriesId = NewType("SeriesId", int)
DrawId = NewType("DrawId", int)
RoundGroupId = NewType("RoundGroupId", int)
CohortId = NewType("CohortId", int)
CohortSessionId = NewType("CohortSessionId", int)
ServerId = NewType("ServerId", int)
ServerRoleId = NewType("ServerRoleId", int)
ServerChannelId = NewType("ServerChannelId", int)

Json = Union[None, bool, int, float, str, list["Json"], dict[str, "Json"]]
"""What a JSON column holds."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a message goes: a chat on a platform, and the topic inside it when the chat has topics."""

    platform: str
    chat: str
    thread: str | None = None


@dataclass(frozen=True, slots=True)
class MessageRef:
    """One message that stands in a chat: what an edit or a reply points at."""

    platform: str
    chat: str
    message: str
