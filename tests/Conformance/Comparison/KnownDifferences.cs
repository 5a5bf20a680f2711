using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Contested.GraphQL;

namespace Contested.Conformance.Comparison;

/// <summary>
/// The one list of where the engine differs from graphql-js 16 on purpose: mostly where that follows the edition of October 2021,
/// and the engine that of September 2025.
/// </summary>
internal static partial class KnownDifferences
{
    /// <summary>
    /// The edition of 2025 demands that the schema has the root type of an operation (5.2.1.1 Operation Type Existence);
    /// graphql-js 16 finds out when it executes the operation.
    /// </summary>
    private const string OwnRule = "KnownOperationTypes";

    /// <summary>
    /// Of the edition of 2025: default values must fit their types (3.6.1 and 3.10, Type Validation), a field may be deprecated only where
    /// those that it implements are (3.6.1, IsValidImplementation), and the reason of a deprecation is not null (3.13.3). graphql-js 16
    /// checks none of these.
    /// </summary>
    private static readonly string[] OwnSchemaErrors =
        ["has a default value that", "is not deprecated, so implementation field", "Argument \"reason\" of non-null type \"String!\" must not be null."];

    /// <summary>A literal beyond the range of finite numbers is no Float (3.5.2, Input Coercion); graphql-js 16 takes it for infinity.</summary>
    [GeneratedRegex("^Float cannot represent non numeric value: -?[0-9][0-9.eE+-]*$")]
    private static partial Regex InfiniteFloat { get; }

    /// <summary>
    /// The edition of 2025 forbids conditions at the root of subscriptions (5.2.4.1 Single Root Field); graphql-js 16 evaluates them, with
    /// no variables, and counts what is left.
    /// </summary>
    private const string ConditionAtSubscriptionRoot = "must not use `@skip` or `@include` directives in the top level selection.";

    /// <summary>
    /// graphql-js 16 takes the fields that an input object gets from an extension for arguments, so it looks for the wrong location in the
    /// directives on them.
    /// </summary>
    private static readonly string[] ExtendedInputLocations = ["may not be used on ARGUMENT_DEFINITION.", "may not be used on INPUT_FIELD_DEFINITION."];

    /// <summary>
    /// Types that refer to a wrong kind of type cannot be built in the engine, so it reports only these references; graphql-js builds them,
    /// and reports other errors beside.
    /// </summary>
    private static readonly string[] MisfitReferences =
        ["must only implement Interface types, it cannot", "can only include Object types, it cannot", "root type must be Object type"];

    /// <summary>Stands for what the engine leaves out of a long value, or of a long message; graphql-js 16 quotes all of it.</summary>
    private const char Ellipsis = '…';

    /// <summary>The engine executes no subscriptions; graphql-js executes one as if it were a query, where it is told to.</summary>
    private const string NoSubscriptions = "Subscriptions are not supported";

    /// <summary>Leaves out errors that graphql-js 16 does not have.</summary>
    public static IReadOnlyList<GraphQLError> WithoutOwnErrors(IReadOnlyList<GraphQLError> errors) => [.. errors.Where(error =>
        error.Extensions.GetValueOrDefault("rule") as string != OwnRule
        && !InfiniteFloat.IsMatch(error.Message)
        && !OwnSchemaErrors.Any(part => error.Message.Contains(part, StringComparison.Ordinal)))];

    /// <summary>
    /// Takes out of both answers what differs on purpose, and tells whether the rest can be compared. It cannot be where only the engine
    /// refuses the case, for one of the reasons above; nor where the engine refuses it and graphql-js 16 ends with an exception: for a default
    /// value of a type that is not an input type, or a variable in a condition at the root of a subscription; nor where graphql-js 16 cannot
    /// print a schema: it keeps default values as coerced, and cannot make literals again of what custom scalars have taken.
    /// </summary>
    public static bool Reconcile(JsonObject expected, JsonObject answer)
    {
        foreach (var (whole, shown) in ErrorsOf(expected).Zip(ErrorsOf(answer)))
        {
            if (IsShortened(whole["message"]!.GetValue<string>(), shown["message"]!.GetValue<string>()))
            {
                whole["message"] = shown["message"]!.DeepClone();
            }
        }

        if (expected["printed"]?.GetValue<string>().Contains("extend input ", StringComparison.Ordinal) == true)
        {
            RemoveErrors(expected, IsOfExtendedInput);
            RemoveErrors(answer, IsOfExtendedInput);
            if (HasNoErrorsLeft(expected))
            {
                return false;
            }
        }

        if (Messages(answer, "errors").Any(message => message.EndsWith(ConditionAtSubscriptionRoot, StringComparison.Ordinal)))
        {
            RemoveErrors(expected, IsOfSubscription);
            RemoveErrors(answer, IsOfSubscription);
        }

        var reported = Messages(answer, "errors").ToHashSet();
        if (reported.Count > 0 && reported.All(message => MisfitReferences.Any(part => message.Contains(part, StringComparison.Ordinal))))
        {
            RemoveErrors(expected, error => !reported.Contains(error!["message"]!.GetValue<string>()));
        }

        return !(HasNoErrorsLeft(answer) && !expected.ContainsKey("errors"))
            && !(expected.ContainsKey("crash") && answer.ContainsKey("errors"))
            && !(expected.ContainsKey("unprintable") && answer.ContainsKey("schema"))
            && !Messages(answer, "executionErrors").Any(message => message.StartsWith(NoSubscriptions, StringComparison.Ordinal));
    }

    private static IEnumerable<JsonNode> ErrorsOf(JsonObject answer) =>
        [.. new[] { answer["syntaxError"] }.OfType<JsonNode>(), .. new[] { "errors", "executionErrors" }.SelectMany(name => answer[name]?.AsArray() ?? []).OfType<JsonNode>()];

    private static bool IsShortened(string whole, string shown) =>
        shown.Contains(Ellipsis, StringComparison.Ordinal) && whole.StartsWith(shown[..shown.IndexOf(Ellipsis, StringComparison.Ordinal)], StringComparison.Ordinal);

    private static IEnumerable<string> Messages(JsonObject answer, string name) =>
        answer[name]?.AsArray().Select(error => error!["message"]!.GetValue<string>()) ?? [];

    private static bool HasNoErrorsLeft(JsonObject answer) => answer["errors"] is JsonArray { Count: 0 };

    private static void RemoveErrors(JsonObject answer, Func<JsonNode?, bool> predicate) => answer["errors"]?.AsArray().RemoveAll(predicate);

    private static bool IsOfSubscription(JsonNode? error) => error!["rule"]!.GetValue<string>() == "SingleFieldSubscriptions";

    private static bool IsOfExtendedInput(JsonNode? error) =>
        ExtendedInputLocations.Any(part => error!["message"]!.GetValue<string>().EndsWith(part, StringComparison.Ordinal));
}
