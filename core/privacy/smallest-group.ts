// How few people may a figure be about?  In a smaller group someone could be recognised, so its figures stay hidden.
// Five is a common lower limit in published statistics; which limit is wise here is our own estimate (eigen schatting).

export const smallestGroup = 5
