using System.Text;

namespace Contested.GraphQL.Tests.Fuzzing;

/// <summary>Makes up names and texts, many of them troublesome.</summary>
internal sealed class RandomText(Random random)
{
    private static readonly string[] Names =
        ["a", "b", "_", "__x", "query", "mutation", "subscription", "fragment", "type", "input", "null_", "on_", "interface", "repeatable", "Name9", "z"];

    private static readonly string[] Pieces =
    [
        "", " ", "  ", "\n", "\r\n", "\r", "\t", "\"", "\"\"", "\"\"\"", "\\", "\\\"\"\"", "\u0000", "\u0007", "\u001f", "\u007f",
        "\u0085", "\u2028", "\ufeff", "é", "ß", "ا", "שלום", "😀", "\U0010FFFF", "#", "{", "}", "$x", "@", "text", "a longer piece of text",
    ];

    public string Name() => Names[random.Next(Names.Length)];

    public string Text()
    {
        var text = new StringBuilder();
        for (var count = random.Next(6); count > 0; count--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    public string Int() => random.Next(4) switch
    {
        0 => "0",
        1 => "-0",
        2 => $"-{random.Next(1, int.MaxValue)}",
        _ => $"{random.Next(1, 10)}{new string('7', random.Next(30))}",
    };

    public string Float() => random.Next(3) switch
    {
        0 => $"{Int()}.{random.Next(100)}",
        1 => $"{Int()}e{random.Next(-400, 400)}",
        _ => $"{Int()}.0E+{random.Next(10)}",
    };
}
