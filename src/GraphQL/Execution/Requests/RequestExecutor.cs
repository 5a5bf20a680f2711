using Contested.GraphQL.Language;
using Contested.GraphQL.Types;
using Contested.GraphQL.Validation;

namespace Contested.GraphQL.Execution;

/// <summary>Serves requests over a schema: parses, validates and executes. Safe for use by many requests at once.</summary>
/// <remarks>Specification: 6.1 Executing Requests.</remarks>
public sealed class RequestExecutor
{
    private readonly RequestOptions _options;
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
        _documents = new DocumentCache(_options.DocumentCacheCapacity);
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>Serves a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Signals that the client has gone or the time is up.</param>
    /// <returns>The response; whatever is wrong with the request is an error in it.</returns>
    /// <exception cref="OperationCanceledException">The execution was cancelled.</exception>
    public async ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken = default)
    {
        var document = _documents.GetOrAdd(request.Query, Prepare);
        if (document.Errors.Count > 0)
        {
            return new ExecutionResult(document.Errors);
        }

        if (request.QueriesOnly && document.Find(request.OperationName) is { Operation: not OperationType.Query } operation)
        {
            var kind = operation.Operation.ToString().ToLowerInvariant();
            return new ExecutionResult([
                new GraphQLError($"A {kind} cannot be sent with GET; send it with POST.", ErrorCodes.OperationNotAllowed, operation),
            ]);
        }

        var execution = new ExecutionRequest
        {
            Schema = Schema,
            Document = document.Document!,
            OperationName = request.OperationName,
            VariableValues = request.Variables,
            Services = request.Services,
            IncludeExceptionDetails = _options.IncludeExceptionDetails,
        };
        return await Executor.ExecuteAsync(execution, cancellationToken);
    }

    private PreparedDocument Prepare(string text)
    {
        try
        {
            var document = Parser.Parse(text, _options.Parser);
            return new PreparedDocument(document, DocumentValidator.Validate(Schema, document));
        }
        catch (GraphQLSyntaxException exception)
        {
            return new PreparedDocument(null, [new GraphQLError(exception.Message, exception.Code) { Locations = [exception.Location] }]);
        }
    }
}
