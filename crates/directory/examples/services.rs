//! Serves the gallery of the directory alone: `cargo run -p directory --example services`, then open `http://127.0.0.1:4402/gallery`.

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = axum::Router::new().merge(ui::assets::router()).merge(ui::gallery::router(directory::shelf()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4402").await?;
    axum::serve(listener, app).await
}
