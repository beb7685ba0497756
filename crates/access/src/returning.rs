//! From a contact to a clientship that has ended. A client who comes back names it by its number and their own family name; only both
//! together find it, the contact is tied to it, and that tie is what lets it be opened again (decision 0009).

use crate::{
    Case, ContactKey, Cx, Outcome, Refusal, Stop,
    act::{Does, RaiseSupport, ReopenCase},
    case::entered,
    store::{self, EndedRow, EnterRow},
    trail::{Kind, Subject},
};
use db::args;
use domain::{Rule, access::Relation, case::Stage};
use kernel::{CaseId, OrgId};

/// How a client who comes back names the clientship.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// The number, as it is kept.
    pub number: &'a str,
    /// The family name in one case of letters, as names are searched.
    pub family: &'a str,
}

impl EndedRow {
    /// Whether it is the one that was named, and one that this organisation may open to a contact.
    fn is(&self, named: Named<'_>, own: OrgId) -> bool {
        let lives = self.close_reason.as_ref().is_none_or(|reason| reason.0.opens_to_a_contact());
        self.family == named.family && self.controller == own && self.stage.0 == Stage::Closed && lives
    }
}

impl ContactKey<RaiseSupport> {
    /// The ended clientship in the register of the asker's own organisation that is named so, entered by this contact. The trail says that
    /// it was looked for, found or not; a client whose number was met without the right name reads that somebody tried.
    ///
    /// # Errors
    /// When the asker's duty is not to take clients; [`Rule::NoEndedCase`], the same for a wrong number, a wrong name, another organisation's client and a clientship that goes on.
    pub fn ended_case(&self, cx: &mut Cx<'_, '_>, named: Named<'_>) -> Outcome<Case> {
        let own = cx.org()?;
        if !cx.actor()?.takes_clients() {
            return Err(Refusal::NotAllowed(Rule::NotYourPart).into());
        }
        let row: Option<EndedRow> = cx.tx.optional(store::ENDED, args![cx.region(), named.number])?;
        match row {
            Some(row) if row.is(named, own) => self.tied(cx, &row),
            met => Err(self.missing(cx, met.map(|row| row.case_id))),
        }
    }

    /// The contact is tied to the clientship, and opens it for as long as the contact goes on.
    fn tied(&self, cx: &mut Cx<'_, '_>, row: &EndedRow) -> Outcome<Case> {
        cx.tx.run(store::TIE_ENDED, args![cx.region(), self.contact(), row.case_id, row.person])?;
        let rows: Vec<EnterRow> = cx.tx.all(store::ENTER_BY_CONTACT, args![cx.region(), self.contact(), cx.today()])?;
        entered(cx, row.case_id, rows)
    }

    fn missing(&self, cx: &mut Cx<'_, '_>, met: Option<CaseId>) -> Stop {
        let subjects = [Some(Subject::Contact(self.contact())), met.map(Subject::Case)];
        for subject in subjects.into_iter().flatten() {
            cx.trail.note(Kind::Refused, ReopenCase::ACTION, Some(Relation::ContactQueue), subject);
        }
        Rule::NoEndedCase.into()
    }
}
