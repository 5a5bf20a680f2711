using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>What the execution of a request came to: the one thing that traces, metrics and logs are made of.</summary>
/// <param name="document">The text of the document.</param>
public sealed class ExecutionRecord(string document)
{
    private List<ExecutedStatement>? _statements;

    /// <summary>The text of the document.</summary>
    public string Document { get; } = document;

    /// <summary>Whether the document is one of the application's own rather than a client's.</summary>
    public bool IsInternal { get; internal init; }

    /// <summary>Whether the document was parsed and validated already.</summary>
    public bool IsDocumentKnown { get; internal set; }

    /// <summary>The operation; null where the document has no such one.</summary>
    public OperationDefinitionNode? Operation { get; internal set; }

    /// <summary>The cost of the operation's fields; null where it was not computed.</summary>
    public double? FieldCost { get; internal set; }

    /// <summary>The cost of the objects of the response; null where it was not computed.</summary>
    public double? TypeCost { get; internal set; }

    /// <summary>How the operation came by its plan.</summary>
    public PlanUse Plan { get; internal set; }

    /// <summary>Why a valid operation has no plan, which is a defect of the planner; null where there is no such defect.</summary>
    public string? Unplanned { get; internal set; }

    /// <summary>What kept the statements of a plan from being run, so that the operation was executed field by field; null where nothing did.</summary>
    public Exception? PlanFailure { get; set; }

    /// <summary>The statements in the order in which they were run.</summary>
    public IReadOnlyList<ExecutedStatement> Statements => _statements ?? [];

    /// <summary>The errors of the response; empty where there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; internal set; } = [];

    /// <summary>What ended the execution instead of a response; null where there is one.</summary>
    public Exception? Exception { get; internal set; }

    /// <summary>How long the operation waited for its turn.</summary>
    public TimeSpan Wait { get; internal set; }

    /// <summary>How long the request took, from its document to the data, which are not written yet, but for the wait for its turn.</summary>
    public TimeSpan Duration { get; internal set; }

    /// <summary>Adds a statement. Those of an operation are run one after the other.</summary>
    public void Add(ExecutedStatement statement) => (_statements ??= []).Add(statement);
}
