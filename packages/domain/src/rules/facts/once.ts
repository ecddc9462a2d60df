/**
 * The same function, which remembers what it made of the object it was asked about last: the rules judge one register
 * after another, and several of them look at the same view of it.
 */
export function once<Subject extends object, View>(view: (subject: Subject) => View) {
  let last: { readonly subject: Subject; readonly view: View } | undefined
  return (subject: Subject): View => {
    if (last?.subject !== subject) last = { subject, view: view(subject) }
    return last.view
  }
}
