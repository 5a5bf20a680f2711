using Contested.GraphQL.Validation.Rules.Arguments;
using Contested.GraphQL.Validation.Rules.Directives;
using Contested.GraphQL.Validation.Rules.Documents;
using Contested.GraphQL.Validation.Rules.Fields;
using Contested.GraphQL.Validation.Rules.Fragments;
using Contested.GraphQL.Validation.Rules.Operations;
using Contested.GraphQL.Validation.Rules.Values;
using Contested.GraphQL.Validation.Rules.Variables;

namespace Contested.GraphQL.Validation.Rules;

/// <summary>The rules for executable documents.</summary>
public static class SpecifiedRules
{
    /// <summary>
    /// All rules of the specification, and those that limit introspection. The order leads to clear errors where several rules
    /// have something to say of one place.
    /// </summary>
    /// <remarks>Specification: 5 Validation.</remarks>
    public static IReadOnlyList<Func<ValidationContext, ValidationRule>> All { get; } =
    [
        context => new ExecutableDefinitionsRule(context),
        context => new KnownOperationTypesRule(context),
        context => new UniqueOperationNamesRule(context),
        context => new LoneAnonymousOperationRule(context),
        context => new SingleFieldSubscriptionsRule(context),
        context => new KnownTypeNamesRule(context),
        context => new FragmentsOnCompositeTypesRule(context),
        context => new VariablesAreInputTypesRule(context),
        context => new ScalarLeafsRule(context),
        context => new FieldsOnCorrectTypeRule(context),
        context => new UniqueFragmentNamesRule(context),
        context => new KnownFragmentNamesRule(context),
        context => new NoUnusedFragmentsRule(context),
        context => new PossibleFragmentSpreadsRule(context),
        context => new NoFragmentCyclesRule(context),
        context => new UniqueVariableNamesRule(context),
        context => new NoUndefinedVariablesRule(context),
        context => new NoUnusedVariablesRule(context),
        context => new KnownDirectivesRule(context),
        context => new UniqueDirectivesPerLocationRule(context),
        context => new KnownArgumentNamesRule(context),
        context => new UniqueArgumentNamesRule(context),
        context => new ValuesOfCorrectTypeRule(context),
        context => new ProvidedRequiredArgumentsRule(context),
        context => new VariablesInAllowedPositionRule(context),
        context => new OverlappingFieldsCanBeMergedRule(context),
        context => new UniqueInputFieldNamesRule(context),
        context => new MaxIntrospectionDepthRule(context),
        context => new IntrospectionAllowedRule(context),
    ];
}
