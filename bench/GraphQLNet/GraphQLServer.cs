using System.Text.Encodings.Web;
using Contested.Bench.GraphQLNet.Execution;
using Contested.Domain.Persistence;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Transport;
using GraphQL.Validation;
using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;

namespace Contested.Bench.GraphQLNet;

/// <summary>GraphQL.NET as its documentation has it for production: cached documents, limits for new ones, no metrics.</summary>
internal sealed class GraphQLServer(ContestedSchema schema, DocumentCache documents)
{
    // The largest query of the benchmark counts for half of this.
    private const int MaxComplexity = 200_000;

    private static readonly IValidationRule[] Rules =
    [
        .. DocumentValidator.CoreRules,
        new ComplexityValidationRule(new ComplexityOptions { MaxDepth = 10, MaxComplexity = MaxComplexity }),
    ];

    // All fields of a request share a DbContext, for which the documentation asks for serial execution.
    private readonly DocumentExecuter _executer = new(
        new GraphQLDocumentBuilder(),
        new DocumentValidator(),
        new DefaultExecutionStrategySelector([new ExecutionStrategyRegistration(new SerialExecutionStrategy(), OperationType.Query)]),
        [documents]);

    private readonly GraphQLSerializer _serializer = new(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>Answers a request over HTTP.</summary>
    public async Task AnswerAsync(HttpContext context, ContestedDbContext database)
    {
        var request = await _serializer.ReadAsync<GraphQLRequest>(context.Request.Body, context.RequestAborted);
        var result = await ExecuteAsync(request, database, context.RequestAborted);
        context.Response.StatusCode = result.Executed ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        context.Response.ContentType = "application/json; charset=utf-8";
        await _serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
    }

    /// <summary>Executes a request.</summary>
    public Task<ExecutionResult> ExecuteAsync(GraphQLRequest? request, ContestedDbContext database, CancellationToken cancellationToken) =>
        _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = request?.Query,
            OperationName = request?.OperationName,
            Variables = request?.Variables,
            UserContext = new RequestData(database),
            ValidationRules = Rules,
            CancellationToken = cancellationToken,
        });
}
