//! One request as a handler sees it.

use super::{answer, cookies};
use crate::{Asker, Cx, Gate, Outcome, Refusal, SessionKey, Source, Stop, attempts::Wait};
use askama::Template;
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Response},
};
use domain::Rule;
use kernel::{Language, OnceId};
use sha2::{Digest, Sha256};
use std::{convert::Infallible, sync::Arc};
use ui::{FormState, Posted, ProblemKind, To, accepted_language};
use uuid::Uuid;

/// What the program knows about its own place on the web.
#[derive(Debug, Clone)]
pub struct Site {
    /// The origin that people's browsers show, for example `https://rinnalla.example`.
    pub origin: String,
    /// Whether the origin is `https`: then the session cookie is `__Host-` and `Secure`.
    pub secure: bool,
    /// Whether this is the demo with invented people.
    pub demo: bool,
}

/// What every handler can reach.
#[derive(Clone)]
pub struct App {
    /// The gate to the data.
    pub gate: Gate,
    /// The place on the web.
    pub site: Arc<Site>,
}

/// One request: the gate, who asks, and where.
pub struct Visit {
    /// The gate and the site.
    pub app: App,
    /// Who asks.
    pub asker: Asker,
    /// Where on the network it comes from.
    pub source: Source,
    /// The reference of the browser, when somebody has signed in with it before.
    pub browser: Option<SessionKey>,
    /// What this browser was told within the last half hour, and no address may carry ([`Visit::submit_and_tell`]).
    pub told: Option<String>,
}

impl FromRequestParts<App> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let asker = Asker {
            session: cookies::session_of(&app.site, &parts.headers),
            language: cookies::language(&parts.headers).unwrap_or_else(|| accepted_language(&parts.headers)),
            request: parts.extensions.get::<Uuid>().copied().unwrap_or_default(),
            path: parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            demo: app.site.demo,
        };
        let source = parts.extensions.get::<Source>().copied().unwrap_or(Source::unknown());
        let browser = cookies::browser(&app.site, &parts.headers);
        let told = cookies::told(&app.site, &parts.headers);
        Ok(Self { app: app.clone(), asker, source, browser, told })
    }
}

/// What a look at an address comes to.
pub enum Shown<P> {
    /// The page.
    Page(P),
    /// Another address, where the asker's own part is.
    Elsewhere(String),
}

/// A form that could not be taken, and how to answer it.
pub(super) struct Again {
    form: FormState,
    status: StatusCode,
    rules: Vec<Rule>,
}

impl Again {
    fn mend(form: FormState) -> Self {
        Self { status: form.status(), form, rules: Vec::new() }
    }

    fn unmet(posted: &Posted, rules: Vec<Rule>) -> Self {
        Self { form: FormState::filled(posted.carried()), status: answer::AGAIN, rules }
    }

    pub(super) fn wait(posted: &Posted, wait: Wait) -> Self {
        let form = FormState::filled(posted.carried());
        let form = form.problem("", ProblemKind::Wait { minutes: wait.minutes() });
        Self { form, status: StatusCode::TOO_MANY_REQUESTS, rules: Vec::new() }
    }

    /// A form without its token, or with one that we cannot have given: sending it twice would do it twice. It is shown with a fresh one.
    fn without_token(posted: &Posted) -> Self {
        let form = FormState::filled(posted.carried().filter(|(name, _)| *name != ONCE));
        Self::mend(form.problem("", ProblemKind::UnknownField))
    }

    fn conflict(posted: &Posted) -> Self {
        Self { form: FormState::filled(posted.carried()), status: StatusCode::CONFLICT, rules: Vec::new() }
    }

    /// The form with the rules that said no, in the language of whoever sent it.
    fn form_in(&self, language: Language) -> FormState {
        match self.rules.as_slice() {
            [] => self.form.clone(),
            [rule] => self.form.clone().problem("", ProblemKind::Rule(*rule)),
            rules => self.form.clone().problem("", ProblemKind::Said(answer::reasons(rules, language))),
        }
    }
}

impl Visit {
    /// In this language, whatever the browser says: the public pages have an address for each.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.asker.language = language;
        self
    }

    /// Whether a request carries any session reference at all.
    pub(super) fn carries_session(headers: &HeaderMap) -> bool {
        cookies::any_session(headers)
    }

    /// The cookie that carries a session, or ends it.
    pub fn session_cookie(&self, key: Option<&SessionKey>) -> String {
        cookies::set_session(&self.app.site, key)
    }

    /// The cookie by which this browser is known later.
    pub fn browser_cookie(&self, key: &SessionKey) -> String {
        cookies::set_browser(&self.app.site, key)
    }

    /// The answer to a button that sent what it does not have.
    pub async fn malformed(&self) -> Response {
        answer::malformed(self).await
    }

    /// The cookie that keeps the language of somebody who has not signed in.
    pub fn language_cookie(&self, language: Language) -> String {
        cookies::set_language(&self.app.site, language)
    }

    /// Answers a page. It is drawn only after the trail is durable.
    pub async fn page<P, F>(self, unit: F) -> Response
    where
        P: Template + Send + 'static,
        F: Fn(&mut Cx<'_, '_>) -> Outcome<P> + Send + 'static,
    {
        match self.app.gate.read(&self.asker, unit).await {
            Ok(page) => ui::page(&page),
            Err(stop) => answer::stopped(&self, stop).await,
        }
    }

    /// Answers an address that no page has: whoever has signed in is led to where they begin.
    pub async fn nowhere(self) -> Response {
        answer::stopped(&self, Refusal::NotFound.into()).await
    }

    /// Answers a page, or leads to where the asker's part of it is.
    pub async fn page_or_on<P, F>(self, unit: F) -> Response
    where
        P: Template + Send + 'static,
        F: Fn(&mut Cx<'_, '_>) -> Outcome<Shown<P>> + Send + 'static,
    {
        match self.app.gate.read(&self.asker, unit).await {
            Ok(Shown::Page(page)) => ui::page(&page),
            Ok(Shown::Elsewhere(to)) => answer::see_other(&to),
            Err(stop) => answer::stopped(&self, stop).await,
        }
    }

    /// Takes a form: when it reads well and the operation agrees, goes on to the address it answers. Otherwise `again` shows the form with
    /// what was typed and what to mend (422), or with what somebody else saved meanwhile (409).
    pub async fn submit<C, P, A, G>(self, posted: Posted, read: Result<C, FormState>, act: A, again: G) -> Response
    where
        C: Send + 'static,
        P: Template + Send + 'static,
        A: Fn(&mut Cx<'_, '_>, &C) -> Outcome<To> + Send + 'static,
        G: Fn(&mut Cx<'_, '_>, &FormState) -> Outcome<P> + Send + 'static,
    {
        self.taken(&posted, read, act, again).await.map_or_else(|not_taken| not_taken, |next| answer::see_other(&next))
    }

    /// Takes a form whose sender is then told something that may stand in no address, such as a code: this browser keeps it for half an
    /// hour, and the page at the next address shows it ([`Visit::told`]). When there is nothing to tell, what was told before is forgotten.
    pub async fn submit_and_tell<C, P, A, G>(
        self,
        posted: Posted,
        read: Result<C, FormState>,
        act: A,
        tell: impl FnOnce(&C) -> Option<String>,
        again: G,
    ) -> Response
    where
        C: Send + 'static,
        P: Template + Send + 'static,
        A: Fn(&mut Cx<'_, '_>, &C) -> Outcome<To> + Send + 'static,
        G: Fn(&mut Cx<'_, '_>, &FormState) -> Outcome<P> + Send + 'static,
    {
        let told = read.as_ref().ok().and_then(tell);
        match self.taken(&posted, read, act, again).await {
            Ok(next) => {
                let cookie = cookies::set_told(&self.app.site, told.as_deref());
                (AppendHeaders([(SET_COOKIE, cookie)]), answer::see_other(&next)).into_response()
            }
            Err(not_taken) => not_taken,
        }
    }

    /// Where a form leads that read well and was agreed to; else the answer to give.
    async fn taken<C, P, A, G>(
        &self,
        posted: &Posted,
        read: Result<C, FormState>,
        act: A,
        again: G,
    ) -> Result<String, Response>
    where
        C: Send + 'static,
        P: Template + Send + 'static,
        A: Fn(&mut Cx<'_, '_>, &C) -> Outcome<To> + Send + 'static,
        G: Fn(&mut Cx<'_, '_>, &FormState) -> Outcome<P> + Send + 'static,
    {
        let command = match read {
            Ok(command) => command,
            Err(form) => return Err(self.mended(Again::mend(form), posted, again).await),
        };
        let Some(once) = once(&self.asker.path, posted) else {
            return Err(self.mended(Again::without_token(posted), posted, again).await);
        };
        match self.change(once, move |cx| act(cx, &command)).await {
            Ok(next) => Ok(next),
            Err(stop) => Err(self.not_done(stop, posted, again).await),
        }
    }

    /// Takes a form that only asks to see something, such as reading with a code: nothing changes. What cannot be found is asked for
    /// again, with `missing` saying so.
    pub async fn look<C, P, Q, F, G>(
        self,
        read: Result<C, FormState>,
        find: F,
        missing: FormState,
        again: G,
    ) -> Response
    where
        C: Send + 'static,
        P: Template + Send + 'static,
        Q: Template + Send + 'static,
        F: Fn(&mut Cx<'_, '_>, &C) -> Outcome<Shown<Q>> + Send + 'static,
        G: Fn(&mut Cx<'_, '_>, &FormState) -> Outcome<P> + Send + 'static,
    {
        let command = match read {
            Ok(command) => command,
            Err(form) => return self.again(Again::mend(form), again).await,
        };
        match self.app.gate.read(&self.asker, move |cx| find(cx, &command)).await {
            Ok(Shown::Page(page)) => ui::page(&page),
            Ok(Shown::Elsewhere(to)) => answer::see_other(&to),
            Err(Stop::Refused(Refusal::NotFound)) => self.again(Again::mend(missing), again).await,
            Err(stop) => answer::stopped(&self, stop).await,
        }
    }

    /// A form that read well and was refused.
    pub(super) async fn not_done<P, G>(&self, stop: Stop, posted: &Posted, again: G) -> Response
    where
        P: Template + Send + 'static,
        G: Fn(&mut Cx<'_, '_>, &FormState) -> Outcome<P> + Send + 'static,
    {
        match stop {
            Stop::Refused(Refusal::Rules(rules)) => self.mended(Again::unmet(posted, rules), posted, again).await,
            Stop::Refused(Refusal::Conflict) => self.mended(Again::conflict(posted), posted, again).await,
            Stop::Refused(Refusal::SignIn) => answer::session_ended(self, posted),
            Stop::Refused(Refusal::TooMany) => answer::too_many(self, posted).await,
            Stop::Fault(fault) => answer::not_saved(self, posted, &fault).await,
            stop @ Stop::Refused(_) => answer::stopped(self, stop).await,
        }
    }

    /// Takes a form that has nothing to type, only a button and the `hidden` fields that it carries; any other field is refused. A refusal
    /// is a page of its own; what could not be saved can be sent again.
    pub async fn press<A>(self, posted: Posted, hidden: &[&str], act: A) -> Response
    where
        A: Fn(&mut Cx<'_, '_>) -> Outcome<To> + Send + 'static,
    {
        let Some(once) = once(&self.asker.path, &posted).filter(|_| posted.has_only(hidden)) else {
            return answer::malformed(&self).await;
        };
        match self.change(once, act).await {
            Ok(next) => answer::see_other(&next),
            Err(Stop::Fault(fault)) => answer::not_pressed(&self, &posted, &fault).await,
            Err(Stop::Refused(Refusal::SignIn)) => answer::session_ended_at_button(&self, &posted),
            Err(stop) => answer::stopped(&self, stop).await,
        }
    }

    async fn change<A>(&self, once: OnceId, act: A) -> Outcome<String>
    where
        A: Fn(&mut Cx<'_, '_>) -> Outcome<To> + Send + 'static,
    {
        self.app.gate.change(&self.asker, once, move |cx| act(cx).map(|to| to.to_string())).await
    }

    /// A form of which something is to be mended. Whose session has ended meanwhile gets what was typed on the page that says so.
    pub(super) async fn mended<P, G>(&self, again: Again, posted: &Posted, show: G) -> Response
    where
        P: Template + Send + 'static,
        G: Fn(&mut Cx<'_, '_>, &FormState) -> Outcome<P> + Send + 'static,
    {
        match self.drawn(again, show).await {
            Ok(page) => page,
            Err(Stop::Refused(Refusal::SignIn)) => answer::session_ended(self, posted),
            Err(stop) => answer::stopped(self, stop).await,
        }
    }

    async fn again<P, G>(&self, again: Again, show: G) -> Response
    where
        P: Template + Send + 'static,
        G: Fn(&mut Cx<'_, '_>, &FormState) -> Outcome<P> + Send + 'static,
    {
        match self.drawn(again, show).await {
            Ok(page) => page,
            Err(stop) => answer::stopped(self, stop).await,
        }
    }

    async fn drawn<P, G>(&self, again: Again, show: G) -> Outcome<Response>
    where
        P: Template + Send + 'static,
        G: Fn(&mut Cx<'_, '_>, &FormState) -> Outcome<P> + Send + 'static,
    {
        let status = again.status;
        let unit = move |cx: &mut Cx<'_, '_>| {
            let form = again.form_in(cx.language());
            let form = if form.value(ONCE).is_empty() { form.once(cx.new_id()) } else { form };
            show(cx, &form)
        };
        let page = self.app.gate.read(&self.asker, unit).await?;
        Ok(ui::page_with(status, &page))
    }
}

/// What makes sending twice do it once: the token of the form, with what was sent and to where. Somebody who goes back, mends the text
/// and sends it again sends something else, and nothing of it is lost.
fn once(path: &str, posted: &Posted) -> Option<OnceId> {
    let token: OnceId = posted.carried().find(|(name, _)| *name == ONCE).and_then(|(_, value)| value.parse().ok())?;
    let digest = Sha256::new_with_prefix(token.uuid()).chain_update(path).chain_update(posted.digest());
    let digest: [u8; 32] = digest.finalize().into();
    digest.first_chunk().map(|start| OnceId::from_uuid(Uuid::from_bytes(*start)))
}

/// The field that carries the token.
const ONCE: &str = "once";
