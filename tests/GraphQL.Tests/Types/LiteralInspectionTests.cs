using Contested.GraphQL.Language;
using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Tests.Types;

public sealed class LiteralInspectionTests
{
    private static readonly string Long = new('1', 1_000);

    public static TheoryData<string, string> Literals => new()
    {
        { "[1, {a: \"b\", c: [D, null, $e, 1.5, true]}]", "[1, {a: \"b\", c: [D, null, $e, 1.5, true]}]" },
        { $"\"{Long}\"", $"\"{Long[..200]}… (1,000 characters)\"" },
        { Long, $"{Long[..200]}… (1,000 characters)" },
        { $"{Long}.5", $"{Long[..200]}… (1,002 characters)" },
        { $"E{Long}", $"E{Long[..199]}… (1,001 characters)" },
        { $"[\"{Long}\", 1]", $"[\"{Long[..198]}…" },
        { $"{{a: {{b: \"{Long}\"}}}}", $"{{a: {{b: \"{Long[..191]}…" },
        { $"[{string.Concat(Enumerable.Repeat("1, ", 1_000))}]", $"{"[" + string.Concat(Enumerable.Repeat("1, ", 67))}"[..200] + "…" },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public void Inspect_Should_WriteTheBeginning_When_LiteralIsLong(string literal, string expected) =>
        LiteralInspection.Inspect(Parser.ParseValue(literal)).ShouldBe(expected);
}
