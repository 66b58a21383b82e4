/// The number of a term, a stem that the base holds, in this base. A comparison of numbers is cheaper than one of
/// texts.
package typealias TermNumber = UInt32
