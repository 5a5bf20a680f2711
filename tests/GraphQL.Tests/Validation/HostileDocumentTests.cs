using System.Diagnostics;
using System.Globalization;
using System.Text;
using Contested.GraphQL.Language;
using Contested.GraphQL.Validation;
using Contested.GraphQL.Validation.Rules;
using Contested.GraphQL.Validation.Rules.Fields;

namespace Contested.GraphQL.Tests.Validation;

/// <summary>Documents of about 300 kB, written to make validation expensive. The limits of the parser are not what stops them.</summary>
public sealed class HostileDocumentTests
{
    private const int StackSize = 512 * 1024;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    [Fact]
    public void Validate_Should_Refuse_When_OneFieldIsSelectedTensOfThousandsOfTimes() =>
        ShouldBeRefused($"{{ unit {{ {Repeat(100_000, _ => "id ")} }} }}");

    [Fact]
    public void Validate_Should_Refuse_When_EqualFieldsWithSubfieldsRepeat() =>
        ShouldBeRefused($"{{ {Repeat(10_000, _ => "unit { parent { id } } ")} }}");

    [Fact]
    public void Validate_Should_Refuse_When_NestedFieldsDoubleAtEachLevel() =>
        ShouldBeRefused($"{{ unit {{ {Nest(15)} }} }}");

    [Fact]
    public void Validate_Should_Refuse_When_ThousandsOfFragmentsAreSpreadTogether() =>
        ShouldBeRefused(
            $"{{ unit {{ {Repeat(3_000, index => $"...F{index} ")} }} }} {Repeat(3_000, index => $"fragment F{index} on Unit {{ a{index}: id }} ")}");

    [Fact]
    public void Validate_Should_Refuse_When_ManyOperationsSpreadTheSameManyFragments() =>
        Validate(
            $"{Repeat(3_000, index => $"query Q{index} {{ unit {{ ...F0 a{index}: id ...G{index} }} }} ")}"
            + $"{Chain(2_000)} fragment F2000 on Unit {{ kind }} {Repeat(3_000, index => $"fragment G{index} on Unit {{ id }} ")}")
            .ShouldContain(error => error.Message.StartsWith("Validation aborted", StringComparison.Ordinal));

    [Fact]
    public void Validate_Should_Finish_When_ChainOfFragmentsIsLong() =>
        Validate($"{{ unit {{ id ...F0 }} }} {Chain(8_000)} fragment F8000 on Unit {{ kind }}").ShouldBeEmpty();

    [Fact]
    public void Validate_Should_Finish_When_ChainOfFragmentsIsACycle() =>
        Validate($"{{ unit {{ id ...F0 }} }} {Chain(5_000)} fragment F5000 on Unit {{ ...F0 }}")
            .ShouldContain(error => error.Message.StartsWith("Cannot spread fragment \"F0\" within itself via", StringComparison.Ordinal));

    [Fact]
    public void Validate_Should_Finish_When_ChainOfFragmentsIsASubscription() =>
        Validate($"subscription {{ ...S0 }} {Repeat(5_000, index => $"fragment S{index} on Subscription {{ ...S{index + 1} }} ")}"
            + "fragment S5000 on Subscription { importance }").ShouldBeEmpty();

    [Fact]
    public void Validate_Should_Finish_When_ChainOfFragmentsIsIntrospection() =>
        Validate($"{{ __schema {{ types {{ ...T0 }} }} }} {Repeat(5_000, index => $"fragment T{index} on __Type {{ ofType {{ ...T{index + 1} }} }} ")}"
            + "fragment T5000 on __Type { name }").ShouldBeEmpty();

    [Fact]
    public void Validate_Should_NotOverflowTheStack_When_FragmentsNestSubfieldsDeeply()
    {
        var fragments = Repeat(4_000, index =>
            $"fragment A{index} on Unit {{ parent {{ ...A{index + 1} }} }} fragment B{index} on Unit {{ parent {{ ...B{index + 1} }} }} ");
        var document = $"{{ unit {{ ...A0 ...B0 }} }} {fragments} fragment A4000 on Unit {{ x: id }} fragment B4000 on Unit {{ x: name }}";

        // Either the conflict at the bottom is found or the document refused, as the stack allows.
        Validate(document).ShouldHaveSingleItem();
    }

    [Fact]
    public void Validate_Should_Finish_When_ArgumentsAreMany() =>
        Validate($"{{ number({Repeat(5_000, index => $"a{index}: 1 ")}) number({Repeat(5_000, index => $"a{index}: 1 ")}) }}")
            .Count.ShouldBe(101);

    [Fact]
    public void Validate_Should_NameTheLimit_When_FieldMergingExceedsIt()
    {
        var options = new ValidationOptions { MaxFieldMergeComparisons = 3 };
        var error = DocumentValidator.Validate(TestSchema.Executable, Parser.Parse("{ number number number number }"), options).ShouldHaveSingleItem();

        error.Message.ShouldBe(
            "Validation aborted: checking that fields of the same response name can be merged takes more than 3 comparisons. "
            + "Select fewer fields of the same name, in fewer fragments.");
        error.Extensions["rule"].ShouldBe("OverlappingFieldsCanBeMerged");
    }

    [Fact]
    public void Validate_Should_ReportNothing_When_FieldMergingJustMeetsTheLimit()
    {
        var options = new ValidationOptions { MaxFieldMergeComparisons = 3 };

        DocumentValidator.Validate(TestSchema.Executable, Parser.Parse("{ number number number }"), options).ShouldBeEmpty();
    }

    private static void ShouldBeRefused(string source) =>
        Validate(source).ShouldContain(error => error.Code == OverlappingFieldsCanBeMergedRule.LimitExceededCode);

    private static IReadOnlyList<GraphQLError> Validate(string source)
    {
        var document = Parser.Parse(source, ParserOptions.Trusted);
        IReadOnlyList<GraphQLError> errors = [];
        var time = Stopwatch.StartNew();
        var thread = new Thread(() => errors = DocumentValidator.Validate(TestSchema.Executable, document), StackSize);
        thread.Start();
        thread.Join();
        time.Elapsed.ShouldBeLessThan(Bound);
        return errors;
    }

    private static string Chain(int length) =>
        Repeat(length, index => $"fragment F{index} on Unit {{ ...F{index + 1} }} ");

    private static string Nest(int depth) => depth == 0 ? "id" : $"parent {{ {Nest(depth - 1)} }} parent {{ {Nest(depth - 1)} }}";

    private static string Repeat(int count, Func<int, string> write)
    {
        var text = new StringBuilder();
        for (var index = 0; index < count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{write(index)}");
        }

        return text.ToString();
    }
}
