using System.Diagnostics;
using System.Globalization;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Limits;

public sealed class DocumentLimitTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("type Query { self: Query list: [Query] text(a: Int): String }");

    public static TheoryData<string, string, string> Boundaries => new()
    {
        { "{ self { self { text } } }", "{ self { self { self { text } } } }", ErrorCodes.SelectionDepthLimitExceeded },
        { "{ self { ...A } } fragment A on Query { self { text } }", "{ self { ...A } } fragment A on Query { self { ... { self { text } } } }", ErrorCodes.SelectionDepthLimitExceeded },
        { "{ a: text b: text }", "{ a: text b: text c: text }", ErrorCodes.AliasLimitExceeded },
        { "{ ...A self { ...A } } fragment A on Query { a: text }", "{ ...A self { ...A self { ...A } } } fragment A on Query { a: text }", ErrorCodes.AliasLimitExceeded },
        { "{ text text text text text text }", "{ text text text text text text text }", ErrorCodes.FieldLimitExceeded },
        { "{ ...A self { ...A } } fragment A on Query { text text }", "{ ...A self { ...A } } fragment A on Query { text text text }", ErrorCodes.FieldLimitExceeded },
        { "{ ...A self { ...A } ...A } fragment A on Query { text }", "{ ...A self { ...A } ...A ...A } fragment A on Query { text }", ErrorCodes.FragmentSpreadLimitExceeded },
        { "{ text @skip(if: true) @include(if: true) }", "{ text @skip(if: true) @include(if: true) @skip(if: true) }", ErrorCodes.DirectiveLimitExceeded },
        { "query @a @b { text }", "query @a @b @c { text }", ErrorCodes.DirectiveLimitExceeded },
        { "{ ...A } fragment A on Query @a @b { text }", "{ ...A } fragment A on Query @a @b @c { text }", ErrorCodes.DirectiveLimitExceeded },
        { "query($a: Int @a @b) { text }", "query($a: Int @a @b @c) { text }", ErrorCodes.DirectiveLimitExceeded },
        { "query Eight008($eight008: Int @eight008) { eight008: text(a: $eight008) }", "{ nine00009: text }", ErrorCodes.NameLengthLimitExceeded },
        { "{ text }", "query Nine00009 { text }", ErrorCodes.NameLengthLimitExceeded },
        { "{ text }", "query($nine00009: Int) { text }", ErrorCodes.NameLengthLimitExceeded },
        { "{ text }", "{ ...nine00009 }", ErrorCodes.NameLengthLimitExceeded },
        { "query($a: Int, $b: Int) { a: text(a: $a) b: text(a: $b) }", "query($a: Int, $b: Int, $c: Int) { text }", ErrorCodes.VariableLimitExceeded },
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void Validate_Should_ReportALimit_When_OneMoreThanAllowed(string allowed, string refused, string code)
    {
        var executor = new RequestExecutor(Schema, new RequestOptions
        {
            Document = new DocumentLimits
            {
                MaxSelectionDepth = 3,
                MaxAliases = 2,
                MaxFields = 6,
                MaxFragmentSpreads = 3,
                MaxDirectivesPerLocation = 2,
                MaxVariables = 2,
                MaxNameLength = 8,
            },
        });

        executor.Validate(allowed).ShouldNotContain(error => error.Code!.EndsWith("LIMIT_EXCEEDED", StringComparison.Ordinal));
        var error = executor.Validate(refused).ShouldHaveSingleItem();
        error.Code.ShouldBe(code);
        error.Locations.ShouldHaveSingleItem();
    }

    [Fact]
    public void Validate_Should_CountInLinearTime_When_FragmentsFanOutExponentially()
    {
        const int count = 1_000;
        var fragments = Enumerable.Range(0, count).Select(index => string.Create(
            CultureInfo.InvariantCulture,
            $"fragment F{index} on Query {{ ...F{index + 1} ...F{index + 1} text }}"));
        var source = $"{{ ...F0 }} {string.Join(' ', fragments)} fragment F{count} on Query {{ text }}";
        var executor = new RequestExecutor(Schema, new RequestOptions { Document = new DocumentLimits { MaxFragmentSpreads = int.MaxValue } });
        var watch = Stopwatch.StartNew();

        var error = executor.Validate(source).ShouldHaveSingleItem();

        error.Code.ShouldBe(ErrorCodes.FieldLimitExceeded);
        error.Message.ShouldContain("more than two thousand million");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), "each fragment doubles the count; done spread by spread this would never end");
    }

    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...A }")]
    [InlineData("{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }")]
    public void Validate_Should_LeaveCyclesToTheirRule(string source)
    {
        var errors = new RequestExecutor(Schema).Validate(source);

        errors.ShouldNotBeEmpty();
        errors.ShouldAllBe(error => error.Code == ErrorCodes.ValidationFailed);
    }

    [Fact]
    public void Validate_Should_AllowTheDeepestIntrospectionOfTools()
    {
        var query = IntrospectionQuery.Create();

        new RequestExecutor(Schema).Validate(query).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }", 2, false)]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }", 1, true)]
    public void Validate_Should_LimitTheDepthOfIntrospection(string source, int limit, bool isRefused)
    {
        var executor = new RequestExecutor(Schema, new RequestOptions { Document = new DocumentLimits { MaxIntrospectionDepth = limit } });

        executor.Validate(source).Select(error => error.Code).ShouldBe(isRefused ? [ErrorCodes.IntrospectionDepthLimitExceeded] : []);
    }
}
