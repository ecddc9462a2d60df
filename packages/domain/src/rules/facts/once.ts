/** The same function, worked out once for each object: several rules look at the same view of a register. */
export function once<Subject extends object, View>(view: (subject: Subject) => View) {
  const views = new WeakMap<Subject, View>()
  return (subject: Subject): View => {
    const known = views.get(subject)
    if (known !== undefined) return known
    const made = view(subject)
    views.set(subject, made)
    return made
  }
}
