# Education programmes: their states, and what their credits come to.

programme-state-designed = Designed
programme-state-approved = Approved
programme-state-taught = Taught
programme-state-suspended = Suspended
programme-state-closed = Closed
programme-state-dropped = Dropped
programme-level-bachelor = Bachelor’s
programme-level-master = Master’s
programme-level-retraining = Retraining or short course
programme-course-compulsory = Compulsory
programme-course-elective = Elective
programme-credits = Credits by semester and kind
programme-no-semester = No semester
programme-no-kind = No kind
programme-whole = In all
# $all (Number) - the credits of the programme
# $courses (Number) - what the credits of its courses add up to
programme-remark-credits = The credits of the courses add up to { $courses }, and not to { $all }
