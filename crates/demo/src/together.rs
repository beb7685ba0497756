//! Many things done at once by one task, in a fixed order of asking.

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll},
};

type Doing<'a, E> = Pin<Box<dyn Future<Output = Result<(), E>> + 'a>>;

/// Does them all; the first that fails ends it.
pub(crate) async fn all<'a, E, F>(things: impl Iterator<Item = F>) -> Result<(), E>
where
    F: Future<Output = Result<(), E>> + 'a,
{
    let mut doing: Vec<Doing<'a, E>> = things.map(|thing| Box::pin(thing) as Doing<'a, E>).collect();
    poll_fn(move |cx| go_on(&mut doing, cx)).await
}

/// Asks each of those that are not done.
fn go_on<E>(doing: &mut Vec<Doing<'_, E>>, cx: &mut Context<'_>) -> Poll<Result<(), E>> {
    let mut failed = None;
    doing.retain_mut(|thing| match thing.as_mut().poll(cx) {
        Poll::Pending => true,
        Poll::Ready(Ok(())) => false,
        Poll::Ready(Err(why)) => {
            failed.get_or_insert(why);
            false
        }
    });
    match failed {
        Some(why) => Poll::Ready(Err(why)),
        None if doing.is_empty() => Poll::Ready(Ok(())),
        None => Poll::Pending,
    }
}
