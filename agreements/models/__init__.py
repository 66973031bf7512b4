from agreements.models.agreement import (
    Action,
    Agreement,
    AgreementArea,
    AgreementCitation,
    AgreementPrinciple,
    Relation,
)
from agreements.models.document import Document
from agreements.models.export import Milestone, PolicyExport
from agreements.models.party import Party, Signatory
from agreements.models.policy import (
    Policy,
    PolicyArea,
    PolicyAreaLink,
    PolicyCitation,
    PolicyTarget,
)

__all__ = [
    "Action",
    "Agreement",
    "AgreementArea",
    "AgreementCitation",
    "AgreementPrinciple",
    "Document",
    "Milestone",
    "Party",
    "Policy",
    "PolicyArea",
    "PolicyAreaLink",
    "PolicyCitation",
    "PolicyExport",
    "PolicyTarget",
    "Relation",
    "Signatory",
]
