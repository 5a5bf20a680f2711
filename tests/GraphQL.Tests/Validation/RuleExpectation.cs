using Contested.GraphQL.Language;
using Contested.GraphQL.Types;
using Contested.GraphQL.Validation;
using Contested.GraphQL.Validation.Rules;

namespace Contested.GraphQL.Tests.Validation;

/// <summary>
/// Runs one rule alone. Errors are written as their message, and after " @ " the line and column of each location, in order.
/// </summary>
internal static class RuleExpectation
{
    public static void ExpectErrors(string rule, string document, params string[] errors) =>
        Describe(Validate(rule, document, suggestions: true), rule).ShouldBe(errors);

    public static void ExpectErrorsWithoutSuggestions(string rule, string document, params string[] errors) =>
        Describe(Validate(rule, document, suggestions: false), rule).ShouldBe(errors);

    public static void ExpectSdlErrors(string rule, string document, params string[] errors) =>
        Describe(ValidateSdl(rule, document, null), rule).ShouldBe(errors);

    public static void ExpectExtensionErrors(string rule, string document, params string[] errors) =>
        Describe(ValidateSdl(rule, document, TestSchema.Extended), rule).ShouldBe(errors);

    public static string Describe(GraphQLError error) => error.Locations.Count == 0
        ? error.Message
        : $"{error.Message} @ {string.Join(", ", error.Locations.Select(location => $"{location.Line}:{location.Column}"))}";

    private static IReadOnlyList<string> Describe(IReadOnlyList<GraphQLError> errors, string rule)
    {
        errors.ShouldAllBe(error => error.Code == ErrorCodes.ValidationFailed || error.Code == ErrorCodes.IntrospectionDepthLimitExceeded);
        errors.ShouldAllBe(error => Equals(error.Extensions["rule"], rule));
        return [.. errors.Select(Describe)];
    }

    private static IReadOnlyList<GraphQLError> Validate(string rule, string source, bool suggestions)
    {
        var document = Parser.Parse(source);
        var unused = new ValidationContext(TestSchema.Executable, document, new ValidationOptions());
        var options = new ValidationOptions
        {
            Rules = [SpecifiedRules.All.Single(create => create(unused).Name == rule)],
            Suggestions = suggestions,
        };
        return DocumentValidator.Validate(TestSchema.Executable, document, options);
    }

    private static IReadOnlyList<GraphQLError> ValidateSdl(string rule, string source, Schema? schemaToExtend)
    {
        var document = Parser.Parse(source);
        var context = new DocumentValidationContext(document, schemaToExtend, int.MaxValue, suggestions: true);
        var checkedRule = SpecifiedSdlRules.All.Select(create => create(context)).Single(created => created.Name == rule);
        SyntaxWalker.Walk(document, new RuleVisitor(context, [checkedRule]));
        return context.Errors;
    }
}
