using System.Runtime.CompilerServices;
using Contested.GraphQL.Language;

namespace Contested.GraphQL.Execution;

/// <summary>An operation of a document with all that its executions share.</summary>
internal sealed class PreparedOperation(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, PlanCache? plans)
{
    public OperationDefinitionNode Operation { get; } = operation;

    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; } = fragments;

    /// <summary>The plans of the operation; null where it is always executed field by field.</summary>
    public PlanCache? Plans { get; } = plans;

    /// <summary>The cost of the operation where it is the same for every request; null where it is not, or not known yet.</summary>
    /// <remarks>Boxed, so that no reader sees half of it while it is written.</remarks>
    public StrongBox<OperationCost>? Cost { get; set; }
}
