"""Where the rules of the plan check come from: the mistakes, practices and heads of an agreement owners are taught."""

from ..plan.fields import N_

CLEAR_GOALS = N_("Mistake 1: goals that are not said clearly")
MEASURED_TRUST = N_("Mistake 2: too much trust, or too little")
KNOWING_THEM = N_("Mistake 3: choosing the first who comes along")
WAY_OUT = N_("Mistake 4: no way out is planned")

WRITTEN_SCOPE = N_("Practice 1: write down the work and what success is")
WHOLE_PICTURE = N_("Practice 2: judge a contractor by more than the price")
PLANNED_TALK = N_("Practice 3: plan how you talk with each other")
FITTING_METHOD = N_("Practice 4: choose a way of working that fits the work")
WATCHED_RISKS = N_("Practice 5: look after risks from the first day")

TIME_FRAMES = N_("What an agreement says: time frames and measurements")
BONUS_PENALTY = N_("What an agreement says: bonuses and penalties")
QUALITY_REVIEWS = N_("What an agreement says: quality and reviews")
WORTH_IT = N_("What an agreement is for: it must pay for you too")

TASK_BY_TASK = N_("Types of sourcing: decide task by task")
SEVERAL_HANDS = N_("Types of sourcing: several contractors")
FROM_ABROAD = N_("Types of sourcing: near or far")

KEPT_SECRET = N_("Confidentiality: what must not be passed on")
SIX_RISKS = N_("Risk: the six that an agreement should make smaller")
FAIR_TO_THEM = N_("Fair to them: a one-sided brief gets poor candidates")
