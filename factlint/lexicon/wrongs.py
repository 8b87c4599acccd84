"""Verbs of what people are accused of, in the forms that headlines and articles use, those of one meaning together.

Written from general knowledge of news copy.
"""

from __future__ import annotations

_FORMS = """
steal steals stole stolen stealing / take takes took taken taking /
embezzle embezzles embezzled embezzling / loot loots looted looting /
hit hits hit hitting strike strikes struck striking punch punches punched punching
beat beats beaten beating slap slaps slapped slapping /
kill kills killed killing murder murders murdered murdering slay slays slew slain /
rape rapes raped raping / stab stabs stabbed stabbing /
assault assaults assaulted assaulting attack attacks attacked attacking / abuse abuses abused abusing molest molests molested molesting /
bribe bribes bribed bribing / poison poisons poisoned poisoning pollute pollutes polluted polluting / dump dumps dumped dumping /
lie lies lied lying mislead misleads misled misleading / cheat cheats cheated cheating defraud defrauds defrauded defrauding /
launder launders laundered laundering / threaten threatens threatened threatening / shoot shoots shot shooting /
harass harasses harassed harassing stalk stalks stalked stalking / rob robs robbed robbing / hack hacks hacked hacking /
spy spies spied spying / leak leaks leaked leaking / fake fakes faked faking forge forges forged forging
falsify falsifies falsified falsifying /
plot plots plotted plotting / smuggle smuggles smuggled smuggling / kidnap kidnaps kidnapped kidnapping /
torture tortures tortured torturing /
extort extorts extorted extorting / pressure pressures pressured pressuring press presses pressed pressing /
groom grooms groomed grooming /
sabotage sabotages sabotaged sabotaging / plagiarise plagiarised plagiarize plagiarized plagiarizing / rig rigs rigged rigging
"""

WRONGS: dict[str, str] = {word: forms.split()[0] for forms in _FORMS.split("/") for word in forms.split()}
"""{form: the wrong under one name}"""
