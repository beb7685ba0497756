//! The forms of a page, filled as somebody in a hurry would: so that what a person may not send is tried with a form that would do.

/// A form: where it goes, and what it sends.
#[derive(Debug, Clone)]
pub struct Filled {
    /// The address.
    pub action: String,
    /// The fields.
    pub fields: Vec<(String, String)>,
}

impl Filled {
    /// The fields as a browser sends them.
    pub fn pairs(&self) -> Vec<(&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    /// What the form asks, and which button sends it.
    pub fn names(&self) -> Vec<(&str, &str)> {
        let chosen = |name: &str| matches!(name, "do" | "act" | "step" | "move");
        self.fields
            .iter()
            .map(|(name, value)| (name.as_str(), if chosen(name) { value.as_str() } else { "" }))
            .collect()
    }
}

/// Every form of a page that changes something.
pub fn forms(html: &str) -> Vec<Filled> {
    html.split("<form").skip(1).filter_map(|rest| ways(rest.split("</form>").next()?)).flatten().collect()
}

/// A form, and the same form as each button sends it that leads elsewhere.
fn ways(html: &str) -> Option<Vec<Filled>> {
    let (head, body) = html.split_once('>')?;
    (value(head, "method")? == "post").then_some(())?;
    let to = |action: &str| action.split('#').next().unwrap_or_default().to_owned();
    let fields = fields(body);
    let elsewhere = tags(body).filter_map(|tag| value(tag, "formaction"));
    let actions = std::iter::once(value(head, "action")?).chain(elsewhere);
    Some(actions.map(|action| Filled { action: to(&action), fields: fields.clone() }).collect())
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
        "button" if first => value(tag, "value")?,
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
        "date" => Some("2026-05-05".to_owned()),
        "time" => Some("12:00".to_owned()),
        "tel" => Some("0401234567".to_owned()),
        _ if given.is_empty() => Some("Sanoja".to_owned()),
        _ => Some(given),
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
