//! Minutes in three parts: what was agreed, the client's words, and what each organisation records of its own.

use crate::{Category, Rule, plan::Performer};
use kernel::{Date, Line, OrgId, Prose};
use std::collections::BTreeSet;

/// Something that was agreed: goes straight into the plan. Without a performer and a day it cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedAction {
    /// What is done.
    pub what: Line<300>,
    /// Who does it.
    pub performer: Performer,
    /// By when.
    pub due: Date,
    /// What kind of data it is: shown to whoever sees that kind.
    pub category: Category,
}

/// What one organisation records in its own register; saying that there is nothing to record is an answer too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrgRecord {
    /// The organisation.
    pub org: OrgId,
    /// What it records, or nothing.
    pub text: Option<Prose<4000>>,
}

/// The minutes of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Minutes {
    /// What was agreed.
    pub agreed: Vec<AgreedAction>,
    /// The client's words.
    pub clients_words: Option<Prose<4000>>,
    /// What each organisation records.
    pub records: Vec<OrgRecord>,
}

impl Minutes {
    /// What the minutes still lack when these organisations were there. "Nothing was agreed" is a result too.
    pub fn unmet(&self, present: &BTreeSet<OrgId>) -> Vec<Rule> {
        let answered: BTreeSet<_> = self.records.iter().map(|record| record.org).collect();
        let rules = [
            self.clients_words.is_none().then_some(Rule::ClientsWordsMissing),
            (!present.is_subset(&answered)).then_some(Rule::OrgRecordMissing),
        ];
        rules.into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{org, prose};

    #[test]
    fn minutes_hold_the_clients_words_and_every_organisations_answer() {
        let present = BTreeSet::from([org(1), org(2)]);
        let mut minutes = Minutes::default();
        assert_eq!(minutes.unmet(&present), [Rule::ClientsWordsMissing, Rule::OrgRecordMissing]);
        minutes.clients_words = Some(prose("Tämä tuntuu hyvältä."));
        minutes.records = vec![OrgRecord { org: org(1), text: None }];
        assert_eq!(minutes.unmet(&present), [Rule::OrgRecordMissing]);
        minutes.records.push(OrgRecord { org: org(2), text: Some(prose("Hakemus vireillä")) });
        assert_eq!(minutes.unmet(&present), []);
    }
}
