//! Forms of visitors, taken in measure: whoever sends too many waits a little, and loses nothing (decision 0007).

use super::{Visit, visit::Again};
use crate::{
    Cx, Outcome,
    attempts::{Count, Measure, Wait, admit},
};
use askama::Template;
use axum::{
    http::{HeaderValue, header::RETRY_AFTER},
    response::Response,
};
use ui::{FormState, Posted};

impl Visit {
    /// Lets a form on when such forms do not come too often from where it comes. Otherwise `again` shows it with what was typed and how long
    /// to wait (429). What does not read well goes on uncounted: it comes back to be mended.
    ///
    /// # Errors
    /// The answer to give instead.
    pub async fn in_measure<C, P, G>(
        self,
        measure: Measure,
        posted: &Posted,
        read: &Result<C, FormState>,
        again: G,
    ) -> Result<Self, Response>
    where
        C: Sync,
        P: Template + Send + 'static,
        G: Fn(&mut Cx<'_, '_>, &FormState) -> Outcome<P> + Send + 'static,
    {
        if read.is_err() {
            return Ok(self);
        }
        let source = self.source;
        self.counted(posted, again, move |_| Ok(Count::from(measure, source))).await
    }

    /// As [`Visit::in_measure`], for what somebody who has signed in does too often, from wherever they do it.
    ///
    /// # Errors
    /// The answer to give instead.
    pub async fn in_own_measure<P, G>(self, measure: Measure, posted: &Posted, again: G) -> Result<Self, Response>
    where
        P: Template + Send + 'static,
        G: Fn(&mut Cx<'_, '_>, &FormState) -> Outcome<P> + Send + 'static,
    {
        self.counted(posted, again, move |cx| Count::own(measure, cx)).await
    }

    async fn counted<P, G, C>(self, posted: &Posted, again: G, count: C) -> Result<Self, Response>
    where
        P: Template + Send + 'static,
        G: Fn(&mut Cx<'_, '_>, &FormState) -> Outcome<P> + Send + 'static,
        C: Fn(&Cx<'_, '_>) -> Outcome<Count> + Send + 'static,
    {
        match self.app.gate.act(&self.asker, move |cx| admit(cx, &[count(cx)?])).await {
            Ok(None) => Ok(self),
            Ok(Some(wait)) => Err(waiting(self.mended(Again::wait(posted, wait), posted, again).await, wait)),
            Err(stop) => Err(self.not_done(stop, posted, again).await),
        }
    }
}

/// Tells machines too how long to wait.
pub fn waiting(mut answer: Response, wait: Wait) -> Response {
    answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait.seconds()));
    answer
}
