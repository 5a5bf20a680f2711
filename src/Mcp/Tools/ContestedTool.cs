using Contested.Mcp.Answers;
using Contested.Mcp.Arguments;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Contested.Mcp.Tools;

/// <summary>A tool that only reads. What goes wrong is a result that says what would be right.</summary>
internal abstract class ContestedTool : McpServerTool
{
    private readonly ToolArguments _arguments;
    private readonly ILogger _logger;

    /// <summary>Describes a tool.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="title">Its name for people.</param>
    /// <param name="description">What it does, for those who call it.</param>
    /// <param name="logger">Where to tell of what fails unexpectedly.</param>
    /// <param name="arguments">Its arguments.</param>
    protected ContestedTool(string name, string title, string description, ILogger logger, params IEnumerable<ToolArgument> arguments)
    {
        (_arguments, _logger) = (new ToolArguments(arguments), logger);
        ProtocolTool = new Tool
        {
            Name = name,
            Title = title,
            Description = description,
            InputSchema = _arguments.ToSchema(),
            Annotations = new ToolAnnotations { Title = title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
        };
    }

    /// <inheritdoc />
    public override Tool ProtocolTool { get; }

    /// <inheritdoc />
    public override IReadOnlyList<object> Metadata => [];

    /// <inheritdoc />
    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        try
        {
            var (variables, maxBytes) = _arguments.Read(request.Params?.Arguments);
            return await AnswerAsync(variables, maxBytes, cancellationToken);
        }
        catch (ToolRefusedException refusal)
        {
            return ToolAnswer.Refuse((refusal.Message, refusal.Code));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            _logger.LogError(exception, "The tool {Tool} failed unexpectedly.", ProtocolTool.Name);
            return ToolAnswer.Refuse(("Unexpected error while answering the call.", GraphQL.ErrorCodes.InternalServerError));
        }
    }

    /// <summary>Answers a call.</summary>
    /// <param name="variables">The arguments that are given.</param>
    /// <param name="maxBytes">How many bytes the answer may have.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    /// <exception cref="ToolRefusedException">The call cannot be answered.</exception>
    protected abstract ValueTask<CallToolResult> AnswerAsync(Dictionary<string, object?> variables, int maxBytes, CancellationToken cancellationToken);
}
