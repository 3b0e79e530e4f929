//! The bytes of the canonical form.

use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Content, FORM, earlier};
use crate::{Error, Result};

/// The bytes over which the digest goes.
pub(crate) fn bytes(content: &Content) -> Result<Vec<u8>> {
    let mut text = String::new();
    write(&mut text, &serde_json::to_value(content)?)?;
    Ok(text.into_bytes())
}

/// The digest of a frozen document.
pub(crate) fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// What a frozen document says, in whichever form it was frozen.
pub(crate) fn read(bytes: &[u8]) -> Result<Content> {
    #[derive(Deserialize)]
    struct Form {
        form: Option<String>,
    }
    let form: Form = serde_json::from_slice(bytes).map_err(|_| Error::OfficeDamaged)?;
    match form.form.as_deref() {
        Some(FORM) => serde_json::from_slice(bytes).map_err(|_| Error::OfficeDamaged),
        Some(_) => Err(Error::OfficeDamaged),
        None => earlier::read(bytes),
    }
}

/// JSON as RFC 8785 writes it. How a library orders members or spells numbers does not matter here.
fn write(text: &mut String, value: &Value) -> Result<()> {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        Value::Number(number) => {
            let whole = number.as_i64().ok_or_else(|| Error::unexpected("a fraction in a canonical document"))?;
            text.push_str(&whole.to_string());
        }
        Value::String(string) => text.push_str(&serde_json::to_string(string)?),
        Value::Array(members) => {
            text.push('[');
            for (at, member) in members.iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                write(text, member)?;
            }
            text.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<(&String, &Value)> = members.iter().collect();
            members.sort_by(|(left, _), (right, _)| left.encode_utf16().cmp(right.encode_utf16()));
            text.push('{');
            for (at, (name, member)) in members.into_iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                text.push_str(&serde_json::to_string(name)?);
                text.push(':');
                write(text, member)?;
            }
            text.push('}');
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::write;

    #[test]
    fn json_is_written_as_rfc_8785_writes_it() {
        let value = json!({
            "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{1f600}": "Smiley", "1": [true, false, null, 56],
            "\u{fb33}": "Dalet", "\u{80}": "\u{f}\n\"\\/é", "\u{f6}": {}
        });
        let mut text = String::new();
        write(&mut text, &value).unwrap();
        // The order of the names is that of the example in the RFC.
        let expected = concat!(
            "{\"\\r\":\"Carriage Return\",\"1\":[true,false,null,56],\"\u{80}\":\"\\u000f\\n\\\"\\\\/é\",\"\u{f6}\":{},",
            "\"\u{20ac}\":\"Euro Sign\",\"\u{1f600}\":\"Smiley\",\"\u{fb33}\":\"Dalet\"}"
        );
        assert_eq!(text, expected);
        assert!(write(&mut String::new(), &json!(1.5)).is_err());
    }
}
