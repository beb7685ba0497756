//! Serves the gallery of this crate alone: `cargo run -p ui --example gallery`, then open `http://127.0.0.1:4400/gallery`.

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = axum::Router::new().merge(ui::assets::router()).merge(ui::gallery::router(ui::gallery::shelf()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4400").await?;
    axum::serve(listener, app).await
}
