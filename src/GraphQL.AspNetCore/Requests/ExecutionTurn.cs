using Contested.GraphQL.Types;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>
/// The turn of a request, which ends when its response is sent: one that a slow reader holds up counts, too. A request that is
/// not executed, as it is invalid or costs too much, has only that of preparation.
/// </summary>
internal sealed class ExecutionTurn(ExecutionQueue queue) : IExecutionTurn, IDisposable
{
    /// <summary>How many bytes the web server takes at once; a response with no more needs no place.</summary>
    public const int SmallResponse = 64 * 1024;

    private IDisposable? _turn;
    private bool _isExecuting;

    /// <inheritdoc />
    /// <exception cref="RequestRefusedException">There is no room in the queue, or the turn did not come in time.</exception>
    public async ValueTask WaitToPrepareAsync(int length, CancellationToken cancellationToken) =>
        _turn = await queue.EnterToPrepareAsync(length, cancellationToken);

    /// <inheritdoc />
    /// <exception cref="RequestRefusedException">There is no room in the queue, or the turn did not come in time.</exception>
    public async ValueTask WaitToExecuteAsync(double cost, CancellationToken cancellationToken)
    {
        EndPreparation();
        _turn = await queue.EnterAsync(cost, cancellationToken);
        _isExecuting = true;
    }

    /// <summary>
    /// Lets another operation be executed while the response is sent, where there is a place among the responses that are being
    /// sent. One that the web server takes at once needs none.
    /// </summary>
    /// <param name="responseSize">How many bytes the response has.</param>
    public void EndExecution(long responseSize)
    {
        if (!_isExecuting)
        {
            EndPreparation();
        }
        else if (responseSize > SmallResponse && queue.TakePlace() is { } place)
        {
            _turn!.Dispose();
            _turn = place;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _turn?.Dispose();

    private void EndPreparation()
    {
        _turn?.Dispose();
        _turn = null;
    }
}
