//! Why the work says no. Each variant's first line is the sentence in plain English.

use kernel::coded;

coded! {
    /// A reason for which a rule of the work refuses something. Words for people live with the pages, by code.
    pub enum Rule {
        // Access
        /// You have no working relation to this client.
        NoRelation = "no_relation",
        /// This is not part of your role with this client.
        NotYourPart = "not_your_part",
        /// Only the client's case manager does this.
        OnlyCaseManager = "only_case_manager",
        /// Only the client decides this.
        OnlyClient = "only_client",
        /// Only the person who was asked can answer.
        OnlyPersonAsked = "only_person_asked",
        /// Accept first: until then you see only what you are asked to take part in.
        AcceptFirst = "accept_first",
        /// No live consent or statute covers this information for your organisation.
        NoBasis = "no_basis",
        /// This sensitive information has not been opened to you by name.
        SensitiveNotTicked = "sensitive_not_ticked",
        /// The client has forbidden this.
        ForbiddenByClient = "forbidden_by_client",
        /// You cannot deal with your own or your close one's matter.
        ConflictOfInterest = "conflict_of_interest",
        /// Your account or role is not in force.
        AccountNotInForce = "account_not_in_force",
        /// Information about this person is protected by an order.
        ProtectedByOrder = "protected_by_order",
    }
}
