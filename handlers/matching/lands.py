"""Which countries lie near each other: neighbours by land or a short crossing, and regions that a network opened. Pure.

Where a country is not in the table of neighbours, the regions alone tell.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_NEIGHBOURS = """
    AD:ES FR|AL:GR ME MK XK|AM:AZ GE IR TR|AT:CH CZ DE HU IT LI SI SK|AZ:GE IR RU TR|BA:HR ME RS|BE:DE FR LU NL
    BG:GR MK RO RS TR|BY:LT LV PL RU UA|CH:DE FR IT LI|CZ:DE PL SK|DE:DK FR LU NL PL|DK:NO SE|EE:FI LV RU|ES:FR MA PT
    FI:NO RU SE|FR:IT LU MC|GB:IE FR|GE:RU TR|GR:MK TR CY|HR:HU ME RS SI|HU:RO RS SI SK UA|IT:SI SM VA MT|KG:CN KZ TJ UZ
    KZ:CN RU TM UZ|LT:LV PL RU|LV:RU|MD:RO UA|ME:RS XK|MK:RS XK|NO:RU SE|PL:RU SK UA|RO:RS UA|RS:XK|RU:UA CN MN|SK:UA
    TJ:AF CN UZ|TM:AF IR UZ|TR:BG IQ IR SY|UZ:AF|DZ:LY MA ML MR NE TN|TN:LY|EG:IL LY PS SD|JO:IL IQ PS SA SY|LB:IL SY
    BF:BJ CI GH ML NE TG|BJ:NE NG TG|BI:CD RW TZ|CD:AO CF CG RW SS TZ UG ZM|CI:GH GN LR ML|CM:CF CG GA GQ NG TD
    ET:DJ ER KE SD SO SS|GM:SN|GN:GW LR ML SL SN|KE:SO SS TZ UG|MG:KM|ML:MR NE SN|MR:SN|NE:NG TD|RW:TZ UG|TD:CF LY SD
    ZA:BW LS MZ NA SZ ZW|ZM:AO BW MW MZ NA TZ ZW|MZ:MW SZ TZ ZW|GH:TG
    AR:BO BR CL PY UY|BO:BR CL PE PY|BR:CO GF GY PE PY SR UY VE|CO:EC PA PE VE|CR:NI PA|EC:PE|GT:BZ HN MX SV|HN:NI SV
    HT:DO|MX:US BZ|US:CA|AF:CN IR PK|BD:IN MM|BT:CN IN|CN:IN KP LA MM MN NP PK VN|IN:MM NP PK LK|IQ:IR KW SA SY|IR:PK
    KH:LA TH VN|LA:MM TH VN|MM:TH|MY:SG TH BN ID|ID:TL PG|JP:KR|KP:KR|OM:AE SA YE|AE:SA|QA:SA|YE:SA|AU:NZ
"""
"""Each pair once. From general knowledge of maps; a crossing counts where people cross it often."""


@cache
def _table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _NEIGHBOURS.replace("\n", "|").split("|"):
        land, _, others = line.strip().partition(":")
        for other in others.split():
            found.setdefault(land, set()).add(other)
            found.setdefault(other, set()).add(land)
    return {land: frozenset(others) for land, others in found.items()}


def neighbours(land: str | None) -> frozenset[str]:
    """The countries beside this one."""
    return _table().get(land or "", frozenset())


def near(land: str | None, regions: Iterable[Collection[str]]) -> frozenset[str]:
    """Neighbours, and the countries of one region with it; never the country itself. regions: countries of each."""
    together = {other for region in regions if land in region for other in region}
    return (neighbours(land) | together) - {land or ""}
