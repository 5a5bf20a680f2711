using System.Diagnostics;
using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Types.Validation;
using Contested.GraphQL.Validation;
using Contested.GraphQL.Validation.Rules;
using Contested.GraphQL.Values;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>Serves requests over a schema: parses, validates and executes. Safe for use by many requests at once.</summary>
/// <remarks>Specification: 6.1 Executing Requests.</remarks>
public sealed class RequestExecutor
{
    private readonly RequestOptions _options;
    private readonly ValidationOptions _validation;
    private readonly DocumentCache _documents;

    /// <summary>Makes an executor.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="options">What is allowed and shown; the defaults where null.</param>
    /// <exception cref="SchemaException">The schema is invalid.</exception>
    public RequestExecutor(Schema schema, RequestOptions? options = null)
    {
        SchemaValidator.EnsureValid(schema);
        Schema = schema;
        _options = options ?? new RequestOptions();
        _documents = new DocumentCache(_options.DocumentCacheCapacity, _options.DocumentCacheSize);
        _validation = new ValidationOptions
        {
            MaxErrors = _options.MaxErrors,
            MaxFieldMergeComparisons = _options.Document.MaxFieldMergeComparisons,
            MaxIntrospectionDepth = _options.Document.MaxIntrospectionDepth,
            Introspection = _options.Introspection,
            Suggestions = _options.Introspection,
        };
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>Checks whether the operations of a document can be executed, as far as that does not depend on variables.</summary>
    /// <param name="query">The document.</param>
    /// <returns>What is wrong with it: its syntax, a limit that it exceeds, or how it does not fit the schema. Empty where nothing
    /// is.</returns>
    public IReadOnlyList<GraphQLError> Validate(string query) => _documents.GetOrAdd(query, Prepare).Errors;

    /// <summary>
    /// Plans the operations of a document ahead of the first request, and keeps it and these plans, whatever else is asked for.
    /// </summary>
    /// <param name="query">The document.</param>
    /// <param name="services">Services like those of a request.</param>
    public void Plan(string query, IServiceProvider services)
    {
        var document = _documents.GetOrKeep(query, Prepare);
        foreach (var operation in document.Errors.Count > 0 ? [] : document.Operations)
        {
            var coercion = new VariableCoercion(Schema, _options.MaxErrors);
            var variables = coercion.Coerce(operation.Operation.VariableDefinitions, SampleVariables.Of(operation.Operation, Schema));
            if (coercion.Errors.Count == 0)
            {
                var request = CreateExecution(new GraphQLRequest { Query = query, Services = services }, document);
                operation.Plans?.Get(operation.CreateContext(request, variables, CancellationToken.None), isPinned: true);
            }
        }
    }

    /// <summary>Whether the operation that a request asks for is a query.</summary>
    /// <param name="request">The request.</param>
    /// <returns>False also where there is no such operation.</returns>
    public bool IsQuery(GraphQLRequest request) =>
        _documents.GetOrAdd(request.Query, Prepare) is { Document: not null } document
        && document.Find(request.OperationName)?.Operation.Operation is OperationType.Query;

    /// <summary>Serves a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    /// <returns>The response; whatever is wrong with the request is an error in it.</returns>
    /// <exception cref="OperationCanceledException">The execution was cancelled by the caller.</exception>
    public async ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken = default)
    {
        var record = new ExecutionRecord(request.Query) { IsInternal = request.IsInternal, IsDocumentKnown = true };
        using var activity = OperationActivity.Start();
        var start = Stopwatch.GetTimestamp();
        try
        {
            var result = await ExecuteAsync(request, record, cancellationToken);
            record.Errors = result.Errors;
            return result;
        }
        catch (Exception exception)
        {
            record.Exception = exception;
            throw;
        }
        finally
        {
            record.Duration = Stopwatch.GetElapsedTime(start) - record.Wait;
            activity?.Describe(record, _options.TraceDocuments);
            Tell(request.Services, record);
        }
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, ExecutionRecord record, CancellationToken cancellationToken)
    {
        var document = _documents.GetOrAdd(request.Query, text =>
        {
            record.IsDocumentKnown = false;
            return Prepare(text);
        });
        if (document.Errors.Count > 0)
        {
            return new ExecutionResult(document.Errors);
        }

        if (request.QueriesOnly && FindMutation(document, request.OperationName) is { } mutation)
        {
            return new ExecutionResult([
                new GraphQLError("A mutation cannot be sent with GET; send it with POST.", ErrorCodes.OperationNotAllowed, mutation),
            ]);
        }

        if (VariableValueCount.Exceeds(request.Variables, _options.MaxVariableValues))
        {
            return new ExecutionResult([
                new GraphQLError(
                    $"The variables have more than {_options.MaxVariableValues} values, including those in lists and objects.",
                    ErrorCodes.VariableValueLimitExceeded),
            ]);
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_options.ExecutionTimeout);
        try
        {
            Func<OperationCost, ValueTask>? admission = request.Turn is { } turn ? cost => WaitAsync(turn, cost, record, timeout, cancellationToken) : null;
            return await Executor.ExecuteAsync(CreateExecution(request, document, record, admission), timeout.Token);
        }
        catch (DataUnavailableException exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new ExecutionResult([new GraphQLError(exception.Message, ErrorCodes.DatabaseUnavailable)]);
        }
        catch (Exception exception) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // Sources of data report their cancellation in ways of their own.
            return new ExecutionResult([CreateTimeoutError(exception)]);
        }
    }

    /// <summary>Waits for the turn of an operation, which counts for neither its time nor its duration.</summary>
    private async ValueTask WaitAsync(
        IExecutionTurn turn, OperationCost cost, ExecutionRecord record, CancellationTokenSource timeout, CancellationToken cancellationToken)
    {
        timeout.CancelAfter(Timeout.InfiniteTimeSpan);
        var start = Stopwatch.GetTimestamp();
        try
        {
            await turn.WaitAsync(cost.FieldCost + cost.TypeCost, cancellationToken);
        }
        finally
        {
            record.Wait = Stopwatch.GetElapsedTime(start);
        }

        timeout.CancelAfter(_options.ExecutionTimeout);
    }

    private static void Tell(IServiceProvider? services, ExecutionRecord record)
    {
        foreach (var observer in (IEnumerable<IExecutionObserver>?)services?.GetService(typeof(IEnumerable<IExecutionObserver>)) ?? [])
        {
            observer.OnExecuted(record);
        }
    }

    private ExecutionRequest CreateExecution(
        GraphQLRequest request, PreparedDocument document, ExecutionRecord? record = null, Func<OperationCost, ValueTask>? admission = null) =>
        new()
        {
            Schema = Schema,
            Document = document.Document!,
            Prepared = document,
            OperationName = request.OperationName,
            VariableValues = request.Variables,
            Services = request.Services,
            Cost = _options.Cost,
            CostReport = request.CostReport,
            PlanReport = request.PlanReport,
            MaxErrors = _options.MaxErrors,
            ResultMeter = request.ResultMeter,
            Record = record,
            Admission = admission,
            IncludeExceptionDetails = _options.IncludeExceptionDetails,
        };

    private GraphQLError CreateTimeoutError(Exception exception) => new(
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"The operation was cancelled because it took longer than {_options.ExecutionTimeout.TotalSeconds:0.###} seconds. Ask for less at once."),
        ErrorCodes.ExecutionTimeout)
    {
        Exception = exception is OperationCanceledException ? null : exception,
    };

    /// <summary>Finds the operation where it is a mutation that the server would run, were it sent in another way.</summary>
    private OperationDefinitionNode? FindMutation(PreparedDocument document, string? operationName) =>
        Schema.MutationType is not null && document.Find(operationName)?.Operation is { Operation: OperationType.Mutation } mutation ? mutation : null;

    private PreparedDocument Prepare(string text)
    {
        try
        {
            var document = Parser.Parse(text, _options.Parser);
            return DocumentLimitCheck.Check(document, _options.Document, out var fields) is { } exceeded
                ? new PreparedDocument(document, [exceeded])
                : new PreparedDocument(document, DocumentValidator.Validate(Schema, document, _validation), (Schema as PlannedSchema)?.Planner)
                {
                    Fields = fields,
                };
        }
        catch (GraphQLSyntaxException exception)
        {
            return new PreparedDocument(null, [new GraphQLError(exception.Message, exception.Code) { Locations = [exception.Location] }]);
        }
    }
}
