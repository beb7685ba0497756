//! Consent, the team around the client, and who answers for the whole.

use super::Scene;
use crate::{
    life::{Helper, Permission},
    people,
    texts::line,
};
use access::{Case, Cx, Outcome, Refusal, act};
use casework::{Known, responsibility};
use domain::{
    Category, CategorySet,
    case::Stage,
    consent::{CheckedHow, GivenBy, Informed, InformedSet, Party, PartyName, Purpose, RecordedMode},
    responsibility::SaidHow,
};
use kernel::{Coded as _, Date, Line, MemberId, OrgId};
use team::{Answer, NewMember, Who, consent};

/// What the client lets an organisation see, by the place where its people work. Whoever answers for the whole sees the whole.
fn may_see(place: &str) -> CategorySet {
    use Category::{
        BenefitsIncome, CloseNetwork, EmploymentEducation, HealthWorkAbility, Messages, Rehab, ServicesUsed,
        SituationSurvey, SocialSituation,
    };
    let more: &[Category] = match place {
        "jobs" | "elsewhere" => &[SituationSurvey, EmploymentEducation, ServicesUsed, Messages],
        "kela" => &[SituationSurvey, BenefitsIncome, Rehab, EmploymentEducation, Messages],
        "rehab" => &[HealthWorkAbility, Rehab],
        "clubhouse" => &[CloseNetwork, SocialSituation],
        _ => return CategorySet::all_ordinary(),
    };
    more.iter().fold(CategorySet::team_core(), |all, category| all.with(*category))
}

/// The member of this name.
fn member(cx: &mut Cx<'_, '_>, case: &Case, name: &str) -> Outcome<MemberId> {
    let key = case.key::<act::ReadTeam>(cx)?;
    let found = team::members(cx, &key)?.into_iter().find(|member| member.name == name && !member.state.is_ended());
    Ok(found.ok_or(Refusal::NotFound)?.id)
}

impl Scene<'_> {
    /// The client names every organisation of the team, with what it may know.
    pub(super) async fn consents(&self) -> Outcome<()> {
        let (parties, until) = (self.parties(), self.until());
        let mode = if until.is_some() { RecordedMode::InPersonScreen } else { RecordedMode::PaperSigned };
        self.does(self.life.first, move |cx, case| {
            let (purpose, purpose_text) = (Purpose::JointSupport, None);
            let new = consent::NewConsent { mode, purpose, purpose_text, until, parties: parties.clone() };
            let id = consent::save_draft(cx, case, &new)?;
            consent::give(cx, case, id, &how_given(mode)?)
        })
        .await?;
        self.stage.later(25);
        self.advances(self.life.first, Stage::TeamForming, Known::default()).await
    }

    /// The client says yes to one contact with one organisation, such as a call that is made together.
    pub(super) async fn says_yes_once(&self, by: &str, with: &str) -> Outcome<()> {
        let (_, own) = self.workplace(by).ok_or(Refusal::NotFound)?;
        let (place, other) = self.workplace(with).ok_or(Refusal::NotFound)?;
        let kinds = may_see(place);
        let party = move |org| Party { name: PartyName::Organisation(org), gives: kinds, receives: kinds };
        let (mode, purpose, purpose_text, until) = (RecordedMode::OralSingleContact, Purpose::JointSupport, None, None);
        self.does(by, move |cx, case| {
            let parties = vec![party(own), party(other)];
            let new = consent::NewConsent { mode, purpose, purpose_text: purpose_text.clone(), until, parties };
            let id = consent::save_draft(cx, case, &new)?;
            consent::give(cx, case, id, &how_given(mode)?)
        })
        .await
        .map(drop)
    }

    fn until(&self) -> Option<Date> {
        match self.life.permission {
            Permission::Usual => None,
            Permission::Until(days) => Some(self.stage.day(days)),
        }
    }

    fn parties(&self) -> Vec<Party> {
        let helpers = self.life.helpers.iter().map(|helper| (helper.who, false));
        let mut all: Vec<Party> = Vec::new();
        for (who, whole) in [(self.life.first, true), (self.life.manager, true)].into_iter().chain(helpers) {
            let Some((place, org)) = self.workplace(who) else { continue };
            let party = Party::new(PartyName::Organisation(org)).tick_all_ordinary();
            let receives = if whole { party.receives } else { may_see(place) };
            match all.iter_mut().find(|known| known.name == party.name) {
                Some(known) => known.receives = known.receives.or(receives),
                None => all.push(Party { receives, ..party }),
            }
        }
        all
    }

    fn workplace(&self, who: &str) -> Option<(&'static str, OrgId)> {
        let place = people::place_of(who)?;
        Some((place, self.world.places.get(place)?.0))
    }

    /// The team is suggested, approved by the client in the same talk, and invited; each answers for themself.
    pub(super) async fn forms_team(&self) -> Outcome<()> {
        let helpers = self.life.helpers;
        if helpers.is_empty() {
            return Ok(());
        }
        for helper in helpers {
            let id = self.suggests(self.life.first, *helper).await?;
            self.does(self.life.first, move |cx, case| team::record_approval(cx, case, id, SaidHow::InPerson)).await?;
        }
        self.does(self.life.first, team::invite_approved).await?;
        for helper in helpers.iter().filter(|helper| helper.joined) {
            self.stage.later(35);
            self.joins(helper.who).await?;
        }
        Ok(())
    }

    /// Whoever has an account answers in person; a close person tells, and whoever was told records it.
    async fn joins(&self, who: &'static str) -> Outcome<()> {
        if self.world.cast.contains_key(who) {
            return self.does(who, |cx, case| team::answer_invitation(cx, case, &Answer::Accept)).await;
        }
        self.does(self.life.first, move |cx, case| {
            let id = member(cx, case, who)?;
            team::record_answer(cx, case, id, &Answer::Accept, SaidHow::Phone)
        })
        .await
    }

    pub(super) async fn suggests(&self, by: &str, helper: Helper) -> Outcome<MemberId> {
        let account = self.world.cast.get(helper.who).copied();
        self.does(by, move |cx, case| {
            let who = match account {
                Some(account) => Who::Colleague(account),
                None => Who::Close { name: line(helper.who)?, role: line(helper.need)? },
            };
            team::suggest_member(cx, case, &NewMember { who, seat: helper.seat, need: line(helper.need)? })
        })
        .await
    }

    pub(super) async fn declines_to_join(&self, who: &str, why: &'static str) -> Outcome<()> {
        self.does(who, move |cx, case| team::answer_invitation(cx, case, &Answer::Decline(line(why)?))).await
    }

    pub(super) async fn leaves(&self, who: &str, why: &'static str) -> Outcome<()> {
        self.does(who, move |cx, case| team::leave(cx, case, &line(why)?)).await
    }

    pub(super) async fn client_removes(&self, who: &str) -> Outcome<()> {
        let account = self.world.person(who)?;
        self.client_does(move |cx, case| {
            let key = case.key::<act::ReadTeam>(cx)?;
            let found = team::members(cx, &key)?.into_iter().find(|member| member.account == Some(account));
            team::remove(cx, case, found.ok_or(Refusal::NotFound)?.id)
        })
        .await
    }

    /// The permanent case manager is asked, accepts in person, and the client knows it.
    pub(super) async fn hands_over(&self) -> Outcome<()> {
        let (first, manager) = (self.life.first, self.life.manager);
        self.asks_to_manage(first, manager, "Sopii asiakkaan tilanteeseen ja on tavattavissa lähellä.").await?;
        self.stage.later(180);
        self.does(manager, responsibility::accept).await?;
        self.stage.later(40);
        self.does(manager, |cx, case| {
            responsibility::tell(cx, case, SaidHow::Phone)?;
            responsibility::record_acknowledgement(cx, case, SaidHow::Phone)
        })
        .await
    }

    pub(super) async fn asks_to_manage(&self, by: &str, who: &str, why: &'static str) -> Outcome<()> {
        let account = self.world.person(who)?;
        self.does(by, move |cx, case| team::propose(cx, case, &responsibility::Asked { account, reason: line(why)? }))
            .await
    }

    pub(super) async fn declines_to_manage(&self, who: &str, why: &'static str) -> Outcome<()> {
        self.does(who, move |cx, case| responsibility::decline(cx, case, &line(why)?)).await
    }

    pub(super) async fn withdraws(&self, by: &str, how: SaidHow) -> Outcome<()> {
        self.does(by, move |cx, case| {
            let live = team::live_consent(cx, case)?.ok_or(Refusal::NotFound)?;
            consent::record_withdrawal(cx, case, live.consent.id, how)
        })
        .await
    }
}

fn how_given(mode: RecordedMode) -> Outcome<consent::HowGiven> {
    let informed: InformedSet = Informed::ALL.iter().copied().collect();
    let kept: Option<Line<200>> = match mode {
        RecordedMode::PaperSigned => Some(line("Alkupalvelun lukittu kaappi")?),
        RecordedMode::InPersonScreen | RecordedMode::OralSingleContact => None,
    };
    let (by, identity) = (GivenBy::Client, CheckedHow::DocumentSeen);
    Ok(consent::HowGiven { by, identity, informed, kept_where: kept })
}
