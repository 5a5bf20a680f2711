using System.Text.RegularExpressions;

namespace Contested.Conformance.Generation;

/// <summary>Spoils documents: in their tokens, in whole groups of tokens, or in single characters.</summary>
internal sealed partial class TextMutation(RandomChoice random, IReadOnlyList<string> names)
{
    private static readonly string[] Tokens =
        ["!", "$", "&", "(", ")", "...", ":", "=", "@", "[", "]", "{", "|", "}", "null", "1.5", "7", "\"x\"", "[1]", "{ a: 1 }", "ENUM", "$v0", "on", "query",
            "fragment", "extend", "type", "@skip(if: true)", "@deprecated", "99999999999", "1e400", "\"\"\"b\"\"\"", "implements", "repeatable", "true", "{}", "()"];

    private static readonly string[] Characters =
        ["\"", "\\", "#", "\r", "\n", "\ufeff", "🐟", "\ud800", "\udc00", "\u0007", "\u0000", ".", "..", "-", "+", "0", "1", "e", "E5", "?", "'", "\\u", "\\u{110000}", "\\uD83D\\uDC1F",
            "\\uD800", "\\x", "\"\"\"", "/", "_", ",", "\t", "\u00e9", "\u2028", "\\u00", "\\u{", "~", "%"];

    public string Apply(string text)
    {
        for (var times = random.Chance(70) ? 1 : random.Between(2, 4); times > 0 && text.Length > 0; times--)
        {
            text = random.Chance(15) ? SpoilCharacter(text) : SpoilToken(text);
        }

        return text;
    }

    [GeneratedRegex("\"\"\"(?:\\\\\"\"\"|[\\s\\S])*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|#[^\n]*|[A-Za-z_][A-Za-z_0-9]*|-?[0-9][0-9.eE+-]*|\\.\\.\\.|[\\s,]+|[\\s\\S]")]
    private static partial Regex TokenPattern { get; }

    /// <summary>Splits a text into tokens; blanks are tokens of their own.</summary>
    public static List<string> Split(string text) => [.. TokenPattern.Matches(text).Select(match => match.Value)];

    private string SpoilCharacter(string text)
    {
        var at = random.Between(0, text.Length - 1);
        return random.Between(0, 2) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, random.Pick(Characters)),
            _ => text.Remove(at, 1).Insert(at, random.Pick(Characters)),
        };
    }

    private string SpoilToken(string text)
    {
        var tokens = Split(text);
        var places = Enumerable.Range(0, tokens.Count).Where(index => !string.IsNullOrWhiteSpace(tokens[index])).ToList();
        if (places.Count == 0)
        {
            return text;
        }

        var at = random.Pick(places);
        switch (random.Between(0, 9))
        {
            case 0:
                tokens[at] = string.Empty;
                break;
            case 1:
                tokens.Insert(at, tokens[at] + " ");
                break;
            case 2:
                var other = random.Pick(places);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 3:
                tokens.Insert(at, $" {random.Pick(Tokens)} ");
                break;
            case 4:
                tokens[at] = random.Pick(Tokens);
                break;
            case 5:
                RemoveGroup(tokens, at);
                break;
            default:
                SwapName(tokens, [.. places.Where(place => char.IsAsciiLetter(tokens[place][0]) || tokens[place][0] == '_')]);
                break;
        }

        return string.Concat(tokens);
    }

    private void SwapName(List<string> tokens, List<int> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        var at = random.Pick(places);
        tokens[at] = random.Between(0, 3) switch
        {
            0 => random.Pick(names),
            1 => tokens[at] + random.Pick(["s", "1", "_"]),
            2 when tokens[at].Length > 1 => tokens[at][..^1],
            _ => tokens[random.Pick(places)],
        };
    }

    private static void RemoveGroup(List<string> tokens, int from)
    {
        var start = tokens.FindIndex(from, token => token is "(" or "{" or "[" or "@");
        if (start < 0)
        {
            return;
        }

        var depth = 0;
        for (var index = start; index < tokens.Count; index++)
        {
            depth += tokens[index] is "(" or "{" or "[" ? 1 : tokens[index] is ")" or "}" or "]" ? -1 : 0;
            if (depth == 0 && tokens[index] != "@")
            {
                tokens.RemoveRange(start, index - start + 1);
                return;
            }
        }
    }
}
