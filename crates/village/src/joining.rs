//! Timo consents, and people join his team.

use crate::{Village, line};
use access::Outcome;
use domain::{
    CategorySet,
    consent::{CheckedHow, GivenBy, Informed, Party, PartyName, Purpose, RecordedMode},
    responsibility::SaidHow,
};
use kernel::{AccountId, Coded, ConsentId, MemberId, OrgId};
use team::{
    Answer, NewMember, TeamSeat, Who, answer_invitation,
    consent::{HowGiven, NewConsent, give, save_draft},
    invite, record_approval, suggest_member,
};

impl Village {
    /// Timo consents, on Maija's screen, that these organisations exchange these kinds of data with the county.
    ///
    /// # Panics
    /// When it is refused.
    pub async fn consents(&self, orgs: &[OrgId], kinds: CategorySet) -> ConsentId {
        let new = matrix(&[&[self.county.org], orgs].concat(), kinds);
        self.gives(new).await.expect("Timo consents")
    }

    /// Timo gives this consent.
    pub async fn gives(&self, new: NewConsent) -> Outcome<ConsentId> {
        self.act(self.maija, move |cx, case| {
            let id = save_draft(cx, case, &new)?;
            give(cx, case, id, &told_everything())?;
            Ok(id)
        })
        .await
    }

    /// The consent is gone and nobody has drawn the conclusions: who sees nothing now is kept out by it alone.
    pub async fn consent_is_lost(&self) {
        self.set("UPDATE consent SET state = 'withdrawn' WHERE case_id = ?1", vec![self.case.into()]).await;
    }

    /// Maija suggests a colleague.
    ///
    /// # Panics
    /// When it is refused.
    pub async fn suggests(&self, who: AccountId) -> MemberId {
        self.act(self.maija, move |cx, case| suggest_member(cx, case, &colleague(who))).await.expect("suggested")
    }

    /// Somebody is suggested, approved by Timo in words, and invited.
    ///
    /// # Panics
    /// When it is refused.
    pub async fn invites(&self, who: AccountId) -> MemberId {
        let id = self.suggests(who).await;
        let done = self.act(self.maija, move |cx, case| {
            record_approval(cx, case, id, SaidHow::InPerson)?;
            invite(cx, case, id)
        });
        done.await.expect("invited");
        id
    }

    /// Somebody joins the team all the way.
    ///
    /// # Panics
    /// When it is refused.
    pub async fn joins(&self, who: AccountId) -> MemberId {
        let id = self.invites(who).await;
        self.act(who, |cx, case| answer_invitation(cx, case, &Answer::Accept)).await.expect("joined");
        id
    }
}

/// A matrix in which all these give and receive these kinds.
pub fn matrix(orgs: &[OrgId], kinds: CategorySet) -> NewConsent {
    let party = |org: &OrgId| Party { name: PartyName::Organisation(*org), gives: kinds, receives: kinds };
    NewConsent {
        mode: RecordedMode::InPersonScreen,
        purpose: Purpose::JointSupport,
        purpose_text: None,
        until: None,
        parties: orgs.iter().map(party).collect(),
    }
}

/// The client was told all that must be told before saying yes.
pub fn told_everything() -> HowGiven {
    HowGiven {
        by: GivenBy::Client,
        identity: CheckedHow::DocumentSeen,
        informed: Informed::ALL.iter().copied().collect(),
        kept_where: None,
    }
}

/// A colleague who is asked to become a member.
pub fn colleague(who: AccountId) -> NewMember {
    NewMember { who: Who::Colleague(who), seat: TeamSeat::Member, need: line("Työ ja opinnot") }
}

/// What a team needs.
pub fn core() -> CategorySet {
    CategorySet::team_core()
}
