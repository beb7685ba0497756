//! The forms of a page, filled as somebody in a hurry would: so that what a person may not send is tried with a form that would do.

/// A form: where it goes, what it sends, and with which button.
#[derive(Debug, Clone)]
pub struct Filled {
    /// The address.
    pub action: String,
    /// The fields, with the button's own.
    pub fields: Vec<(String, String)>,
    /// The name of the button that sends it, when it has one.
    pub button: Option<String>,
}

impl Filled {
    /// The fields as a browser sends them.
    pub fn pairs(&self) -> Vec<(&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    /// What the form asks, and what its button says.
    pub fn names(&self) -> Vec<(&str, &str)> {
        let said = |name: &str, value| if self.button.as_deref() == Some(name) { value } else { "" };
        self.fields.iter().map(|(name, value)| (name.as_str(), said(name, value.as_str()))).collect()
    }
}

/// Every form of the page at this address that changes something, as each of its buttons sends it.
pub fn forms(path: &str, html: &str) -> Vec<Filled> {
    html.split("<form").skip(1).filter_map(|rest| ways(path, rest.split("</form>").next()?)).flatten().collect()
}

fn ways(path: &str, html: &str) -> Option<Vec<Filled>> {
    let (head, body) = html.split_once('>')?;
    (value(head, "method")? == "post").then_some(())?;
    let own = value(head, "action").unwrap_or_else(|| path.to_owned());
    let fields = fields(body);
    let mut buttons: Vec<&str> = tags(body).filter(|tag| tag.starts_with("button")).collect();
    if buttons.is_empty() {
        buttons.push("button");
    }
    Some(buttons.into_iter().map(|button| way(&own, &fields, button)).collect())
}

fn way(own: &str, fields: &[(String, String)], button: &str) -> Filled {
    let action = value(button, "formaction").unwrap_or_else(|| own.to_owned());
    let named = value(button, "name").zip(value(button, "value"));
    let (mut fields, name) = (fields.to_vec(), named.as_ref().map(|(name, _)| name.clone()));
    fields.extend(named);
    Filled { action: action.split('#').next().unwrap_or_default().to_owned(), fields, button: name }
}

fn fields(body: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for tag in tags(body) {
        if let Some(field) = field(tag, body, &fields) {
            fields.push(field);
        }
    }
    fields
}

/// The insides of the opening tags.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).filter_map(|tag| tag.split('>').next())
}

fn field(tag: &str, body: &str, so_far: &[(String, String)]) -> Option<(String, String)> {
    let kind = tag.split([' ', '\n']).next()?;
    let name = value(tag, "name")?;
    let first = so_far.iter().all(|(known, _)| *known != name);
    let said = match kind {
        "input" => input(tag, first)?,
        "textarea" => "Sanoja".to_owned(),
        "select" => option(body, tag),
        _ => return None,
    };
    Some((name, said))
}

fn input(tag: &str, first: bool) -> Option<String> {
    let given = value(tag, "value").unwrap_or_default();
    match value(tag, "type").as_deref().unwrap_or("text") {
        "hidden" => Some(given),
        "radio" => first.then_some(given),
        "checkbox" => Some(given),
        _ if !given.is_empty() && !given.starts_with("Qz") => Some(given),
        _ => Some(typed(&value(tag, "name")?).to_owned()),
    }
}

/// What fits a field, by what it is called. The tests stand on 12 March 2026.
fn typed(name: &str) -> &'static str {
    match name.split('-').next().unwrap_or(name) {
        "rating" => "5",
        "day" | "next" | "due" | "start" | "target" | "ask_again" | "contact_on" | "next_on" | "review_on"
        | "again_on" | "until" | "ends" => "13.4.2026",
        "on" | "said_on" | "talked_on" | "given_on" | "held_on" => "12.3.2026",
        "birth_date" => "4.5.1980",
        "from" => "12:00",
        "to" => "13:00",
        "phone" => "0401234567",
        "email" => "joku@example.fi",
        _ => "Sanoja",
    }
}

/// The first choice that says something.
fn option(body: &str, tag: &str) -> String {
    let inside = body.split_once(tag).and_then(|(_, rest)| rest.split("</select>").next()).unwrap_or_default();
    let choices = tags(inside).filter(|tag| tag.starts_with("option")).filter_map(|tag| value(tag, "value"));
    choices.into_iter().find(|choice| !choice.is_empty()).unwrap_or_default()
}

/// The value of an attribute.
fn value(tag: &str, name: &str) -> Option<String> {
    let quoted = format!(" {name}=\"");
    let (_, rest) = tag.split_once(&quoted)?;
    Some(rest.split('"').next()?.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\""))
}
