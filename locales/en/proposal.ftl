# Proposals of joint projects: their states, and how they are weighed.

proposal-state-submitted = Submitted
proposal-state-under-review = Under review
proposal-state-returned = Returned
proposal-state-accepted = Accepted
proposal-state-begun = Become a project
proposal-state-rejected = Rejected
proposal-state-withdrawn = Withdrawn
proposal-weighing = Weighing by the Committee
proposal-weighted = Weighted score
